# A ticket at the end of a handshake with client authentication, as plain message names.
# RFC 5077 §3.1, §3.3

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate, ClientKeyExchange, CertificateVerify, ChangeCipherSpec, Finished
server -> client: NewSessionTicket, ChangeCipherSpec, Finished
client -> server: ApplicationData
server -> client: ApplicationData
