# Handshake messages may be spread over several records, and data of any length over as many as it takes.
# RFC 5246 §6.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello fragments=3
server -> client: ServerHello, Certificate len=40000 fragments=3, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: ApplicationData 100000 fragments=7
client -> server: ApplicationData 0
