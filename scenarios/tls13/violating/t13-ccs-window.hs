# Wrong: a ChangeCipherSpec after the sender's Finished. Due: during the handshake only.
# RFC 8446 §5

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ChangeCipherSpec  !! t13-ccs-window
server -> client: Alert fatal unexpected_message
