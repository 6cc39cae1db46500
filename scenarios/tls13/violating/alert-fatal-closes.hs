# Wrong: the server sends its ticket after the client's alert. Due: nothing, both sides close at once.
# RFC 8446 §6.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Alert fatal unknown_ca
server -> client: NewSessionTicket  !! alert-fatal-closes
