# Wrong: a listener answers a reset. Due: silence.
# RFC 9293 §3.10.7.2

server: listen
inject client -> server: RST seq=500
server -> client: ACK  !! listen-rst
