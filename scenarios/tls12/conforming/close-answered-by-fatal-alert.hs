# A side that is asked to close finds an error at that moment: its fatal alert takes the place of the close_notify.
# RFC 5246 §7.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: Alert fatal internal_error
