# The client does not like the server's certificate or its proof; its alert may still be in the clear.
# RFC 8446 §4.4.2.4, §4.4.3, §6.2

use tls 1.3
each reason in [bad_certificate, unsupported_certificate, certificate_expired, unknown_ca, decrypt_error]

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify
opt
  server -> client: Finished
end
client -> server: Alert fatal $reason epoch=?
