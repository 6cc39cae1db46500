# The client does not like the certificate: an alert, then a reset.
# RFC 8446 §6.2, RFC 9293 §3.10.5

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Alert fatal unknown_ca
client: abort
client -> server: RST
expect client.tcp = CLOSED, server.tcp = CLOSED
