# Wrong: a hello of TLS 1.3 offers compression. Due: null and nothing else.
# RFC 8446 §4.1.2

use tls 1.3

client -> server: ClientHello versions=[1.3] compression=[null, deflate]  !! neg-compress
server -> client: Alert fatal illegal_parameter
