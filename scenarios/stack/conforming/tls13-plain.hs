# Plain names for both layers; the ClientHello carries TCP's last acknowledgment of the handshake.
# RFC 9293 §3.10.7.3, RFC 8446 §2

client -> server: SYN
server -> client: SYN-ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData
server -> client: ApplicationData
client -> server: close_notify
server -> client: close_notify
client -> server: FIN
server -> client: FIN
client -> server: ACK
