# close_notify ends one direction only: the server goes on and closes later.
# RFC 8446 §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100
client -> server: close_notify
loop 3
  server -> client: ApplicationData 16384
end
server -> client: close_notify
