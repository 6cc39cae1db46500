# From the middle of an answer to a post-handshake request on; another request follows.
# RFC 8446 §4.6.2

use tls 1.3
given client.tls = WAIT_PHA_CV, server.tls = WAIT_PHA_CV

client -> server: CertificateVerify, Finished
server -> client: CertificateRequest
client -> server: Certificate empty, Finished
