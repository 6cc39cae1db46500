# Several requests that arrive while the server is silent may get a single answer.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
loop 5
  client -> server: KeyUpdate requested
end
server -> client: KeyUpdate not-requested
server -> client: ApplicationData
