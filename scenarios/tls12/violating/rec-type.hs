# Wrong: a record of a type that nobody defined. Due: change_cipher_spec, alert, handshake or application_data.
# RFC 5246 §6

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: Record 99 len=32  !! rec-type
server -> client: Alert fatal unexpected_message
