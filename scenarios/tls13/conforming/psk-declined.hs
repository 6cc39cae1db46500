# The server does not know the key and goes on with its certificate.
# RFC 8446 §2.2, §4.2.11

use tls 1.3

client -> server: ClientHello psk=[T9] psk-modes=[psk_dhe_ke]
server -> client: ServerHello psk=no, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
