# Wrong: the client finishes before the server has. Due: wait for the server's Finished.
# RFC 8446 §2, §4.4.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify
client -> server: Finished  !! t13-cflight
server -> client: Alert fatal unexpected_message
