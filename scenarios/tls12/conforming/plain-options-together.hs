# Plain message names with everything that extensions add: supplemental data, a status, a next protocol and a ticket.
# RFC 4680 §3, RFC 6066 §8, draft-agl-tls-nextprotoneg-04 §3, RFC 5077 §3.3

client -> server: ClientHello
server -> client: ServerHello, SupplementalData, Certificate, CertificateStatus, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: SupplementalData, Certificate, ClientKeyExchange, CertificateVerify, ChangeCipherSpec, NextProtocol, Finished
server -> client: NewSessionTicket, ChangeCipherSpec, Finished
client -> server: ApplicationData
