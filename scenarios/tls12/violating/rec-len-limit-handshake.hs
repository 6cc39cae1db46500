# Wrong: fragments of 512 bytes were agreed on, and the certificate comes in one record. Due: four.
# RFC 6066 §4

use tls 1.2 with kex=rsa

client -> server: ClientHello max-fragment-length=512
server -> client: ServerHello max-fragment-length=512
server -> client: Certificate len=2000 fragments=1  !! rec-len-limit
client -> server: Alert fatal record_overflow
