# Wrong: the server's certificate comes without a ServerHello before it. Due: the ServerHello first.
# RFC 5246 §7.3, §7.4.1.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: Certificate  !! t12-sh-once
client -> server: Alert fatal unexpected_message
