# Wrong: neither a certificate nor a pre-shared key: anybody could be the server. Due: Certificate.
# RFC 8446 §4.4.2

use tls 1.3

client -> server: ClientHello psk=no
server -> client: ServerHello, EncryptedExtensions
server -> client: Finished  !! t13-cert-req
client -> server: Alert fatal unexpected_message
