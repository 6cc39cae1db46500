# Wrong: the ticket comes in the server's first flight. Due: after the client's Finished.
# RFC 5077 §3.3

use tls 1.2 with kex=rsa

client -> server: ClientHello ticket=empty
server -> client: ServerHello ticket, Certificate
server -> client: NewSessionTicket  !! t12-nst-pos
client -> server: Alert fatal unexpected_message
