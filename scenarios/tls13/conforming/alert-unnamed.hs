# A capture shows an encrypted alert, but not which one.
# RFC 8446 §6, §5.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Alert fatal ?
