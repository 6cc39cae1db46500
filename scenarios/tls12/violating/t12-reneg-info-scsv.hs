# Wrong: the signalling suite in a renegotiation. Due: only in the first hello.
# RFC 5746 §3.5, §3.7

use tls 1.2 with kex=rsa

client -> server: ClientHello scsv=reneg
server -> client: ServerHello reneg-info, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello scsv=reneg  !! t12-reneg-info
server -> client: Alert fatal handshake_failure
