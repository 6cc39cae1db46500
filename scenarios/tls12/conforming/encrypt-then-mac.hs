# encrypt_then_mac is agreed for a CBC suite, and left unanswered for an AEAD suite.
# RFC 7366 §2, §3

use tls 1.2

client -> server: ClientHello etm
alt
  server -> client: ServerHello etm cipher=TLS_RSA_WITH_AES_128_CBC_SHA
else
  server -> client: ServerHello etm=no cipher=TLS_RSA_WITH_AES_128_GCM_SHA256
end
server -> client: Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
