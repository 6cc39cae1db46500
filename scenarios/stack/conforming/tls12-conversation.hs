# A whole conversation: TCP, TLS 1.2 with ECDHE, a request and an answer, both closes.
# RFC 9293 §3.5, §3.6, RFC 5246 §7.3 figure 1, §7.2.1

use tcp, tls 1.2

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello sni=www.example.org
server -> client: ServerHello cipher=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData 100
server -> client: ApplicationData 1000
client -> server: close_notify
server -> client: close_notify
client -> server: FIN
server -> client: ACK
server -> client: FIN
client -> server: ACK
expect client.tcp = TIME-WAIT, server.tcp = CLOSED
