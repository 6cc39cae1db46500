# Wrong: the second ClientHello has other point formats than the first. Due: the same hello again.
# RFC 8446 §4.1.2

use tls

client -> server: ClientHello versions=[1.3, 1.2] ec_point_formats=[uncompressed]
server -> client: HelloRetryRequest cookie=0x01
client -> server: ClientHello ec_point_formats=[uncompressed, ansiX962_compressed_prime]  !! t13-hrr-ch2-diff
server -> client: Alert fatal illegal_parameter
