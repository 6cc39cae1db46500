# Wrong: the client sends data before its Finished. Due: Finished first.
# RFC 8446 §2, §4.4.4

use tls 1.3

client -> server: ClientHello early-data=no
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: ApplicationData 100  !! t13-cfin
server -> client: Alert fatal unexpected_message
