# Wrong: messages of TLS 1.2 in a TLS 1.3 handshake. Due: the messages of the version that was agreed.
# RFC 8446 §4, appendix B.3

use tls 1.3
each message in [ServerKeyExchange, ServerHelloDone, CertificateStatus]

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions
server -> client: $message  !! hs-type-version
client -> server: Alert fatal unexpected_message
