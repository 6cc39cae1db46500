# Wrong: the client's certificate names a request that was never made. Due: the empty context of the handshake's request.
# RFC 8446 §4.4.2, §4.3.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Certificate context=0x01 empty=no  !! t13-ccert-ctx
server -> client: Alert fatal illegal_parameter
