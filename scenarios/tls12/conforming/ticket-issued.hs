# The client says it knows tickets, the server agrees and sends one before its ChangeCipherSpec.
# RFC 5077 §3.1, §3.3

use tls 1.2

client -> server: ClientHello ticket=empty
server -> client: ServerHello ticket, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1 lifetime=7200, ChangeCipherSpec, Finished
