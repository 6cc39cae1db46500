# Wrong: the client's proof that it knows the key does not hold. Due: a valid binder.
# RFC 8446 §4.2.11, §4.2.11.2, §6.2

use tls 1.3

client -> server: ClientHello psk=[T1] bad=binder  !! t13-psk-binder
server -> client: Alert fatal decrypt_error
