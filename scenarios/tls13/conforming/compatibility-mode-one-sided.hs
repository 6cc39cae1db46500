# Without a session identifier either side may still send its ChangeCipherSpec, and need not.
# RFC 8446 appendix D.4, §5

use tls 1.3

client -> server: ClientHello session-id=no
server -> client: ServerHello
opt
  server -> client: ChangeCipherSpec
end
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
opt
  client -> server: ChangeCipherSpec
end
client -> server: Finished
