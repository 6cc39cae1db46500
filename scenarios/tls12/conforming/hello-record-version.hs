# The record of the first ClientHello may carry any version 3.x; the server does not reject it for that.
# RFC 5246 appendix E.1

use tls 1.2 with kex=rsa
each version in [0x0300, 1.0, 1.1, 1.2]

client -> server: ClientHello version=1.2 record-version=$version
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
