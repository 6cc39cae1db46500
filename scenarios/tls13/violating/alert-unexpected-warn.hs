# Wrong: unexpected_message as a warning. Due: fatal, as for every error alert.
# RFC 8446 §6, §6.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: Alert warning unexpected_message  !! alert-unexpected-warn
