# Wrong: a renegotiation that is not tied to the handshake before it. Due: renegotiation_info with the last verify_data.
# RFC 5746 §3.5, §3.7

use tls 1.2 with kex=rsa

client -> server: ClientHello reneg-info
server -> client: ServerHello reneg-info, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello reneg-info=no  !! t12-reneg-info
server -> client: Alert fatal handshake_failure
