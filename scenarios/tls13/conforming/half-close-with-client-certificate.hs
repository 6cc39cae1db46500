# The server closes its direction right after its Finished; the client's flight comes all the same, with its ChangeCipherSpec and under its handshake keys.
# RFC 8446 §6.1, appendix D.4

use tls 1.3

client -> server: ClientHello session-id=0x01
server -> client: ServerHello session-id=0x01, ChangeCipherSpec, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
server -> client: close_notify
alt
  client -> server: ChangeCipherSpec
  client -> server: Certificate empty epoch=handshake
  client -> server: Finished epoch=handshake
  client -> server: ApplicationData 100 epoch=application
  client -> server: close_notify epoch=application
else
  client -> server: Alert fatal decrypt_error epoch=plain
end
