# Wrong: a ServerHelloDone with a byte in it. Due: an empty message.
# RFC 5246 §7.4.5, §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate
server -> client: ServerHelloDone trailing=1  !! hs-trailing
client -> server: Alert fatal decode_error
