# The segment with the ClientHello is lost and sent again: for TLS there was one hello.
# RFC 9293 §3.8.1, RFC 8446 §4.1.2

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -x server: ClientHello
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
expect client.tcp = ESTABLISHED, server.tcp = ESTABLISHED
