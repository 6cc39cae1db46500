# The server wants neither the key nor the early data: a full handshake.
# RFC 8446 §4.2.10

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: ServerHello psk=no, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100
