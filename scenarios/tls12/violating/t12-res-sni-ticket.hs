# Wrong: the session of a ticket is resumed under another server name. Due: a full handshake.
# RFC 6066 §3, RFC 5077 §3.4

use tls 1.2

client -> server: ClientHello ticket=empty sni=a.example.org
server -> client: ServerHello ticket, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello ticket=T1 sni=b.example.org
server -> client: ServerHello
server -> client: ChangeCipherSpec  !! t12-res-sni
server -> client: Finished
client -> server: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
