# The server resumes and hands out a fresh ticket in the abbreviated handshake.
# RFC 5077 §3.1, §3.3

use tls 1.2

client -> server: ClientHello ticket=empty
server -> client: ServerHello ticket, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello ticket=T1
server -> client: ServerHello ticket, NewSessionTicket name=T2, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished
