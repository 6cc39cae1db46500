# Wrong: no proof of the certificate (CVE-2020-24613) over TCP; the client refuses it with an alert and resets. Due: CertificateVerify.
# RFC 8446 §4.4.3, §6.2

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate
server -> client: Finished  !! t13-cv-req
client -> server: Alert fatal unexpected_message
client: abort
client -> server: RST
