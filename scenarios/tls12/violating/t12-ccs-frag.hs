# Wrong: a ChangeCipherSpec between the two halves of a handshake message. Due: whole messages before the keys change.
# RFC 5246 §6.2.1, §7.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange fragment=1:2
client -> server: ChangeCipherSpec  !! t12-ccs-frag
server -> client: Alert fatal ?
