# The full handshake with every optional message: the server signs its key share and asks the client for a certificate.
# RFC 5246 §7.3 figure 1

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate, ClientKeyExchange, CertificateVerify, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData
server -> client: ApplicationData
