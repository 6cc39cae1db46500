# Wrong: a ChangeCipherSpec with the value 2. Due: the single byte 1.
# RFC 5246 §7.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange
client -> server: ChangeCipherSpec body=0x02  !! t12-ccs-body
server -> client: Alert fatal ?
