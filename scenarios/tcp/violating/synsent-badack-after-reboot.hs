# Wrong: the rebooted client answers the challenge ACK with a reset numbered for its new connection. Due: @100, the number the challenge acknowledged.
# RFC 5961 §4.2, RFC 9293 §3.5.1, §3.10.7.3

client -> server: SYN isn=99
server -> client: SYN-ACK isn=299
client -> server: ACK
client: reboot
client -> server: SYN isn=400
server -> client: ACK seq=@300 ack=@100
client -> server: RST seq=@401  !! syn-after-challenge
expect client = SYN-SENT, server = CLOSED
