# Data under the old keys may go on during a renegotiation, until each side's ChangeCipherSpec.
# RFC 5246 §6.2.1, §7.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello
server -> client: ApplicationData 1000
server -> client: ServerHello, Certificate, ServerHelloDone
server -> client: ApplicationData 1000
client -> server: ApplicationData 10
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ApplicationData 1000
server -> client: ChangeCipherSpec, Finished
