# The server closed its direction after its Finished; the order of the client's flight is the same as ever.
# RFC 8446 §6.1, §4.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished, close_notify
alt
  client -> server: Finished, Certificate, CertificateVerify  !! message-out-of-order
else
  client -> server: Certificate, Finished, CertificateVerify  !! message-out-of-order
else
  client -> server: ApplicationData  !! message-out-of-order
  client -> server: Certificate, CertificateVerify, Finished
end
client -> server: close_notify
