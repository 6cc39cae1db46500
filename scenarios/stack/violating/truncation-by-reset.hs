# Wrong: the server resets TCP in the middle of its answer. Due: close_notify, or an alert that says why.
# RFC 8446 §6.1

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100
server -> client: ApplicationData 1000
server: abort
server -> client: RST  !! close-notify-req
