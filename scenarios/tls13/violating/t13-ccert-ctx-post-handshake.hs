# Wrong: the answer to a later request names another context. Due: the context of the request.
# RFC 8446 §4.4.2, §4.6.2

use tls 1.3

client -> server: ClientHello post-handshake-auth
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: CertificateRequest context=0x01
client -> server: Certificate context=0x02 empty=no  !! t13-ccert-ctx
server -> client: Alert fatal illegal_parameter
