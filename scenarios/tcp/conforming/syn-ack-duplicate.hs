# A copy of the SYN-ACK arrives after the handshake and draws one more ACK.
# RFC 9293 §3.10.7.4

client -> server: SYN
server ~> client: SYN-ACK as syn-ack
deliver syn-ack
client -> server: ACK
duplicate syn-ack
client -> server: ACK seq=1 ack=1
expect client = ESTABLISHED, server = ESTABLISHED
