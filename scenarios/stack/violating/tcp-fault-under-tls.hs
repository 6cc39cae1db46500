# Wrong: an acknowledgment of bytes that were never sent. Due: an acknowledgment of what has arrived; TLS is not concerned.
# RFC 9293 §3.4, §3.10.7.4

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData 100
server -> client: ACK ack=90000  !! ack-unsent
server -> client: ApplicationData 100
