# Wrong: in a full handshake the server changes its keys before the client's Finished. Due: wait for it.
# RFC 5246 §7.3 figure 1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange
server -> client: ChangeCipherSpec  !! t12-ccs-early
client -> server: Alert fatal unexpected_message
