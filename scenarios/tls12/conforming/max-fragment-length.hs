# The client asks for short fragments and the server agrees: from its ServerHello on both cut their messages, handshake messages as well.
# RFC 6066 §4

use tls 1.2 with kex=rsa

client -> server: ClientHello max-fragment-length=512
server -> client: ServerHello max-fragment-length=512, Certificate len=2000 fragments=4, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData 512 fragments=1
