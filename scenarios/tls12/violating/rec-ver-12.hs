# Wrong: after TLS 1.2 was agreed, a record says 1.1. Due: the agreed version in every record.
# RFC 5246 §6.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData 100 record-version=1.1  !! rec-ver-12
server -> client: Alert fatal ?
