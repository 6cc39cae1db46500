# Wrong: an extension appears twice in the EncryptedExtensions. Due: each type once.
# RFC 8446 §4.2

use tls 1.3

client -> server: ClientHello sni=www.example.org alpn=[h2]
server -> client: ServerHello
server -> client: EncryptedExtensions ext=[server_name, application_layer_protocol_negotiation, server_name]  !! ext-dup
client -> server: Alert fatal ?
