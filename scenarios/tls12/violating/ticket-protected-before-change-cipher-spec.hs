# The ticket comes before the ChangeCipherSpec, and so in the clear.
# RFC 5246 §7.1, RFC 5077 §3.3

use tls 1.2 with kex=ecdhe

client -> server: ClientHello ticket
server -> client: ServerHello ticket, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket epoch=application  !! record-protection-wrong
client -> server: Alert fatal unexpected_message
