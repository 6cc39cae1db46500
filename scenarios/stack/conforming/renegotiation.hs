# A renegotiation happens inside TLS; TCP does not notice.
# RFC 5246 §7.4.1.1, RFC 9293 §3.4

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData 100
server -> client: HelloRequest
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: ApplicationData 100
expect client.tcp = ESTABLISHED, server.tcp = ESTABLISHED
