# Wrong: SupplementalData after the certificate. Due: right after the ServerHello.
# RFC 4680 §2, §3

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate
server -> client: SupplementalData  !! t12-suppdata
client -> server: Alert fatal unexpected_message
