# Wrong: the server answers with another fragment length than the client asks for. Due: the same, or no answer.
# RFC 6066 §4

use tls 1.2 with kex=rsa

client -> server: ClientHello max-fragment-length=512
server -> client: ServerHello max-fragment-length=1024  !! record-limit-wrong
client -> server: Alert fatal illegal_parameter
