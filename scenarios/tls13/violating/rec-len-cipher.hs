# Wrong: a protected record of 16641 bytes. Due: at most 16640.
# RFC 8446 §5.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: Record application_data len=16641  !! rec-len-cipher
client -> server: Alert fatal record_overflow
