# Next protocol negotiation in an abbreviated handshake.
# draft-agl-tls-nextprotoneg-04 §3

use tls 1.2

client -> server: ClientHello npn
server -> client: ServerHello npn, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, NextProtocol, Finished
