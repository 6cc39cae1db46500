# Wrong: a server Certificate with nothing in it. Due: the server's certificate.
# RFC 8446 §4.4.2, §4.4.2.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions
server -> client: Certificate empty  !! t13-cert-empty
client -> server: Alert fatal decode_error
