# Plain message names, no CertificateVerify: then the client's Certificate was empty, or held a static Diffie-Hellman key.
# RFC 5246 §7.4.6, §7.4.8

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate, ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
