# Wrong: an empty server Certificate is called a bad certificate. Due: decode_error.
# RFC 8446 §4.4.2.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions
server -> client: Certificate empty  !! t13-cert-empty
client -> server: Alert fatal bad_certificate  !! alert-wrong
