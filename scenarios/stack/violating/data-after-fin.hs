# Wrong: the client has closed TCP and sends another record. Due: nothing more in this direction; and before the FIN a close_notify.
# RFC 9293 §3.6, RFC 8446 §6.1

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: FIN  !! close-notify-req
server -> client: ACK
client -> server: ApplicationData 100  !! data-direction
