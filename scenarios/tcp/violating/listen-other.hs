# Wrong: a listener resets a FIN that has no ACK. Due: silence.
# RFC 9293 §3.10.7.2

server: listen
inject client -> server: FIN no-ack seq=500
server -> client: RST-ACK seq=0 ack=501  !! listen-other
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
