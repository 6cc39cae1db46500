# Wrong: the client's Finished comes without a ChangeCipherSpec. Due: ChangeCipherSpec first, the Finished is the first protected message.
# RFC 5246 §7.4.9

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange
client -> server: Finished  !! t12-ccs-missing
server -> client: Alert fatal unexpected_message
