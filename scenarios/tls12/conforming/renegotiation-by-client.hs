# The client starts a second handshake; both hellos carry what ties it to the first.
# RFC 5246 §7.4.1.2, RFC 5746 §3.5, §3.7

use tls 1.2 with kex=ecdhe

client -> server: ClientHello reneg-info
server -> client: ServerHello reneg-info, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData

client -> server: ClientHello reneg-info
server -> client: ServerHello reneg-info, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData
