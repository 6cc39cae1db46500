# Wrong: no_renegotiation has no use in TLS 1.3, and there its sender goes on. Due: nothing more, for what is not a closure alert is an error alert.
# RFC 8446 §6

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: Alert warning no_renegotiation  !! alert-known-ver
client -> server: ApplicationData  !! alert-fatal-closes
