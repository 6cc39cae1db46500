# A record of the server's answer is lost and sent again.
# RFC 9293 §3.8.1, RFC 8446 §5

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100
server -x client: ApplicationData 500
server -> client: ApplicationData 500
client -> server: ACK
