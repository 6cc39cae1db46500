# Wrong: an error alert is fatal in TLS 1.3 at any level, the server goes on all the same. Due: nothing more from either side; and the level should say fatal.
# RFC 8446 §6, §6.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: Alert warning internal_error  !! alert-unexpected-warn
server -> client: ApplicationData 100  !! alert-fatal-closes
