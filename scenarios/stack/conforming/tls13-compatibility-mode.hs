# TLS 1.3 made to look like TLS 1.2, over TCP.
# RFC 8446 appendix D.4

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello session-id=0x0011223344556677
server -> client: ServerHello session-id=0x0011223344556677, ChangeCipherSpec, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: ChangeCipherSpec, Finished
client -> server: ApplicationData 100
server -> client: ApplicationData 100
