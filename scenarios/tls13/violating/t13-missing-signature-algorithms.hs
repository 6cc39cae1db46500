# Wrong: no pre-shared key and no signature algorithms, so no way to know the server. Due: signature_algorithms.
# RFC 8446 §9.2, §4.2.3

use tls 1.3

client -> server: ClientHello versions=[1.3] psk=no sigalgs=no  !! t13-missing
server -> client: Alert fatal missing_extension
