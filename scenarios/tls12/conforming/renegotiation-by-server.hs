# The server asks with a HelloRequest, here to see a client certificate for one page.
# RFC 5246 §7.4.1.1, RFC 5746 §3.7

use tls 1.2 with kex=ecdhe

client -> server: ClientHello scsv=reneg
server -> client: ServerHello reneg-info, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData

server -> client: HelloRequest
client -> server: ClientHello reneg-info scsv=no
server -> client: ServerHello reneg-info, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate, ClientKeyExchange, CertificateVerify, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: ApplicationData
