# Wrong: a session made for one name is resumed for another. Due: a full handshake.
# RFC 6066 §3

use tls 1.2

client -> server: ClientHello sni=a.example.org
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello sni=b.example.org session-id=S1
server -> client: ServerHello session-id=S1  !! t12-res-sni
client -> server: Alert fatal ?
