# From the middle of the server's flight on: what the hellos agreed on is open.
# RFC 8446 appendix A.1

use tls 1.3
given client.tls = WAIT_EE, server.tls = WAIT_EE

alt
  server -> client: EncryptedExtensions early-data, Finished
  client -> server: EndOfEarlyData, Finished
else
  server -> client: EncryptedExtensions alpn=h2, CertificateRequest, CompressedCertificate, CertificateVerify, Finished
  client -> server: Certificate empty, Finished
end
