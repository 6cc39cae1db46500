# Wrong: the client closes TCP without a close_notify. Due: close_notify first.
# RFC 8446 §6.1

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100
client -> server: FIN  !! close-notify-req
server -> client: ACK
server -> client: close_notify
server -> client: FIN
client -> server: ACK
