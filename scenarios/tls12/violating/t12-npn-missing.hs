# Wrong: both agreed on next protocol negotiation and the client names none. Due: NextProtocol before the Finished.
# draft-agl-tls-nextprotoneg-04 §3

use tls 1.2 with kex=rsa

client -> server: ClientHello npn
server -> client: ServerHello npn, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec
client -> server: Finished  !! t12-npn
server -> client: Alert fatal unexpected_message
