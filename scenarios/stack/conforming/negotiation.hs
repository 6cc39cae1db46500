# The same TCP connection carries either version.
# RFC 8446 §4.2.1, appendix D.1

use tcp, tls

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello versions=[1.3, 1.2]
alt
  server -> client: ServerHello selected-version=1.3, EncryptedExtensions, Certificate, CertificateVerify, Finished
  client -> server: Finished
else
  server -> client: ServerHello version=1.2, Certificate, ServerKeyExchange, ServerHelloDone
  client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
  server -> client: ChangeCipherSpec, Finished
end
client -> server: ApplicationData 100
server -> client: ApplicationData 100
