# Wrong: a protected record of 18433 bytes. Due: at most 18432.
# RFC 5246 §6.2.3, §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: Record application_data len=18433  !! rec-len-cipher
client -> server: Alert fatal record_overflow
