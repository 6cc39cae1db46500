# Wrong: the client leaves its ChangeCipherSpec out, and the server calls that a bad certificate. Due: unexpected_message.
# RFC 5246 §7.2.2, §7.4.9

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange
client -> server: Finished  !! t12-ccs-missing
server -> client: Alert fatal bad_certificate  !! alert-wrong
