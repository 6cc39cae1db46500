# A FIN without ACK that reaches a listener is dropped.
# RFC 9293 §3.10.7.2, §3.10.7.4 step 8

server: listen
inject client -> server: FIN no-ack seq=500
expect server = LISTEN
