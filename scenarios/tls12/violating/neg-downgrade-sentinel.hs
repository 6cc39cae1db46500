# Wrong: the server's random says that it knows 1.3, the client had offered 1.3, and still goes on with 1.2: somebody has changed the hello. Due: illegal_parameter.
# RFC 8446 §4.1.3

use tls

client -> server: ClientHello versions=[1.3, 1.2]
server -> client: ServerHello version=1.2 downgrade=1.2, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange  !! neg-downgrade
client -> server: ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
