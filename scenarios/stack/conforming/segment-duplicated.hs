# A copy of the segment with the client's last flight arrives late: TCP acknowledges it and TLS does not see it.
# RFC 9293 §3.10.7.4

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec
client ~> server: Finished as last
deliver last
server -> client: ChangeCipherSpec, Finished
duplicate last
server -> client: ACK
client -> server: ApplicationData 100
