# From the server's Finished on: whether a certificate was asked for and early data taken is open until a message tells.
# RFC 8446 appendix A.2

use tls 1.3
given client.tls = WAIT_FLIGHT2, server.tls = WAIT_FLIGHT2

alt
  client -> server: Finished
else
  client -> server: EndOfEarlyData, Finished
else
  client -> server: Certificate, CertificateVerify, Finished
else
  server -> client: ApplicationData 10 epoch=application
  client -> server: Finished epoch=handshake
end
client -> server: ApplicationData epoch=application
