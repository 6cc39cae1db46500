# Wrong: the ClientHello follows the SYN at once. Due: TCP's handshake first.
# RFC 9293 §3.10.2

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
client -> server: ClientHello  !! data-before-estab
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
