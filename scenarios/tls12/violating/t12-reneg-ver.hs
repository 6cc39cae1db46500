# Wrong: a renegotiation ends up with TLS 1.3. Due: the version of the connection.
# RFC 8446 §4.1.2, §4.1.3

use tls

client -> server: ClientHello versions=[1.2]
server -> client: ServerHello version=1.2, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello versions=[1.3, 1.2]
server -> client: ServerHello selected-version=1.3  !! t12-reneg-ver
client -> server: Alert fatal protocol_version
