# SupplementalData of both sides: right after the ServerHello and right after the ServerHelloDone.
# RFC 4680 §2

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello, SupplementalData, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: SupplementalData, Certificate, ClientKeyExchange, CertificateVerify, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
