# The server takes a pre-shared key and sends its certificate all the same; its flight goes on as with a certificate. One fault.
# RFC 8446 §4.4.2

use tls 1.3

client -> server: ClientHello psk=[T1]
server -> client: ServerHello psk=0, EncryptedExtensions, Certificate, CertificateVerify, Finished  !! certificate-with-psk
client -> server: Finished
client -> server: ApplicationData
