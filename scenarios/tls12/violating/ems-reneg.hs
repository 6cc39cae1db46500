# Wrong: the first handshake had an extended master secret, the second hello drops it. Due: the extension in every hello.
# RFC 7627 §5.2, §5.4

use tls 1.2 with kex=rsa

client -> server: ClientHello ems
server -> client: ServerHello ems, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello ems=no  !! ems-reneg
server -> client: Alert fatal handshake_failure
