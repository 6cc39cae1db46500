# An ACK that reaches a listener is answered with a reset whose number is taken from it.
# RFC 9293 §3.10.7.2

server: listen
inject client -> server: ACK seq=500 ack=900
server -> client: RST seq=900
expect server = LISTEN
