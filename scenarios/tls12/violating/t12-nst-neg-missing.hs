# Wrong: the ServerHello announced a ticket and none comes. Due: NewSessionTicket before the ChangeCipherSpec.
# RFC 5077 §3.3

use tls 1.2 with kex=rsa

client -> server: ClientHello ticket=empty
server -> client: ServerHello ticket, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec  !! t12-nst-neg
client -> server: Alert fatal unexpected_message
