# A forged ACK of something never sent reaches SYN-RECEIVED: the reset takes its number from it, the handshake goes on.
# RFC 9293 §3.10.7.4, §3.5.2

client -> server: SYN
server -x client: SYN-ACK
inject client -> server: ACK seq=1 ack=500
server -> client: RST seq=500
expect client = SYN-SENT, server = SYN-RECEIVED
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
