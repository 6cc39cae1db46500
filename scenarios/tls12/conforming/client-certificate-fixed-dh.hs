# The client's certificate holds a static Diffie-Hellman key: an empty ClientKeyExchange and no CertificateVerify.
# RFC 5246 §7.4.7, §7.4.8

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello cipher=TLS_DH_RSA_WITH_AES_128_CBC_SHA, Certificate, CertificateRequest, ServerHelloDone
client -> server: Certificate empty=no, ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
