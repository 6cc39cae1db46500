# The server wants another suite than the ticket's: it does not take the ticket and makes a new session.
# RFC 5077 §3.4, RFC 5246 §7.4.1.3

use tls 1.2

client -> server: ClientHello ticket=empty
server -> client: ServerHello ticket cipher=TLS_RSA_WITH_AES_128_CBC_SHA, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello ticket=T1
server -> client: ServerHello ticket cipher=TLS_RSA_WITH_AES_256_CBC_SHA, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
