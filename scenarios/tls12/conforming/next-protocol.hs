# Next protocol negotiation: the client's choice goes encrypted between its ChangeCipherSpec and its Finished.
# draft-agl-tls-nextprotoneg-04 §3

use tls 1.2

client -> server: ClientHello npn
server -> client: ServerHello npn, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, NextProtocol, Finished
server -> client: ChangeCipherSpec, Finished
