# Wrong: messages of TLS 1.3 in a TLS 1.2 handshake. Due: the messages of the version that was agreed.
# RFC 5246 §7.4, RFC 8446 §4

use tls 1.2 with kex=rsa
each message in [EncryptedExtensions, KeyUpdate]

client -> server: ClientHello
server -> client: ServerHello version=1.2, Certificate
server -> client: $message  !! hs-type-version
client -> server: Alert fatal unexpected_message
