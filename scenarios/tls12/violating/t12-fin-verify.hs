# Wrong: the Finished does not fit the messages that were exchanged. Due: a check over the whole handshake.
# RFC 5246 §7.4.9, §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec
client -> server: Finished bad=verify  !! t12-fin-verify
server -> client: Alert fatal decrypt_error
