# Wrong: the client takes compressed points only. Due: uncompressed is always in the list.
# RFC 8422 §5.1.2

use tls 1.2

client -> server: ClientHello groups=[secp256r1] ec_point_formats=[ansiX962_compressed_prime]  !! neg-ec-point
server -> client: Alert fatal illegal_parameter
