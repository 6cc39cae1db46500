# Wrong: the server starts with its hello as soon as TCP is open. Due: the ClientHello first.
# RFC 5246 §7.3, §7.4.1.2

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
server -> client: ServerHello  !! hs-first
client -> server: Alert fatal unexpected_message
