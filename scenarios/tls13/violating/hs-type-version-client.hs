# Wrong: the client answers with a ClientKeyExchange. Due: its Finished; the share was in its hello.
# RFC 8446 §4, appendix B.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: ClientKeyExchange  !! hs-type-version
server -> client: Alert fatal unexpected_message
