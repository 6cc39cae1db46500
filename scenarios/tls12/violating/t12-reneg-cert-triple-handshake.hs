# Wrong: the server shows another certificate in the renegotiation, as in the triple handshake attack. Due: the same server.
# RFC 5246 appendix F, RFC 7627 §6.1

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate chain=[a.example.org], ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello
server -> client: ServerHello
server -> client: Certificate chain=[b.example.org]  !! t12-reneg-cert
server -> client: ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
