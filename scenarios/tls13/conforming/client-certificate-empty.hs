# The client has none; the server goes on without, or insists.
# RFC 8446 §4.4.2, §4.4.2.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Certificate empty, Finished
alt
  server -> client: ApplicationData
else
  server -> client: Alert fatal certificate_required
end
