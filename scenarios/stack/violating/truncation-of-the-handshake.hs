# Wrong: the server closes TCP in the middle of the handshake without a word. Due: an alert that says why, or close_notify.
# RFC 5246 §7.2.1, §7.2.2

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate
server -> client: FIN  !! close-notify-req
client -> server: close_notify
client -> server: FIN
server -> client: ACK
