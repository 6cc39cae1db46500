# Handshake messages spread over records without anything between; data of any length, also none.
# RFC 8446 §5.1

use tls 1.3

client -> server: ClientHello fragments=2
server -> client: ServerHello, EncryptedExtensions, Certificate len=30000 fragments=2, CertificateVerify, Finished
client -> server: Finished
server -> client: ApplicationData 50000
client -> server: ApplicationData 0
