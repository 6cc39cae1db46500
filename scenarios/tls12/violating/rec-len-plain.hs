# Wrong: a certificate of 20000 bytes in one record. Due: at most 16384 bytes a record, so two fragments.
# RFC 5246 §6.2.1, §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello
server -> client: Certificate len=20000 fragments=1  !! rec-len-plain
client -> server: Alert fatal record_overflow
