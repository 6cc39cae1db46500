# The server cannot read the ticket: a full handshake, at the end of which it issues another.
# RFC 5077 §3.1, §3.3

use tls 1.2

client -> server: ClientHello ticket=offered
server -> client: ServerHello ticket, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket, ChangeCipherSpec, Finished
