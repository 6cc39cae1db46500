# A Certificate that nobody asked for, when the handshake is over: the finding lists what the side may send there.
# RFC 8446 §4.6

use tls 1.3

client -> server: ClientHello post-handshake-auth
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
alt
  client -> server: Certificate  !! message-out-of-order
else
  server -> client: Certificate  !! message-out-of-order
end
