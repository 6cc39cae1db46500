# Wrong: a ticket that the ServerHello did not announce. Due: none.
# RFC 5077 §3.3

use tls 1.2 with kex=rsa

client -> server: ClientHello ticket=empty
server -> client: ServerHello ticket=no, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket  !! t12-nst-neg
client -> server: Alert fatal unexpected_message
