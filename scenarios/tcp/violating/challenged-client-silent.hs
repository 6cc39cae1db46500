# A rebooted client opens again and is challenged; it owes the reset that would clear the old connection.
# RFC 9293 §3.5.1, RFC 5961 §4.2

client -> server: SYN isn=99
server -> client: SYN-ACK isn=299
client -> server: ACK
client: reboot
client -> server: SYN isn=400
server -> client: ACK seq=@300 ack=@100  !! syn-after-challenge
