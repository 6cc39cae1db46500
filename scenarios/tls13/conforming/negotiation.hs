# One ClientHello, answered by a server of TLS 1.3 or by one of TLS 1.2.
# RFC 8446 §4.1.3, §4.2.1, appendix D.1

use tls

client -> server: ClientHello version=1.2 versions=[1.3, 1.2]
alt
  server -> client: ServerHello version=1.2 selected-version=1.3, EncryptedExtensions, Certificate, CertificateVerify, Finished
  client -> server: Finished
else
  server -> client: ServerHello version=1.2, Certificate, ServerKeyExchange, ServerHelloDone
  client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
  server -> client: ChangeCipherSpec, Finished
end
client -> server: ApplicationData
