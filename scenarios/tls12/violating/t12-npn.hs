# Wrong: the client names a protocol although the server did not offer to hear it. Due: none.
# draft-agl-tls-nextprotoneg-04 §3

use tls 1.2 with kex=rsa

client -> server: ClientHello npn
server -> client: ServerHello npn=no, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec
client -> server: NextProtocol  !! t12-npn
server -> client: Alert fatal unexpected_message
