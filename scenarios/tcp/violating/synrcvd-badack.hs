# Wrong: in SYN-RECEIVED the reset of a bad ACK has the server's own next number. Due: 500, the number that was acknowledged.
# RFC 9293 §3.10.7.4, §3.5.2

client -> server: SYN
server -x client: SYN-ACK
inject client -> server: ACK seq=1 ack=500
server -> client: RST seq=1  !! synrcvd-badack
server -> client: SYN-ACK
client -> server: ACK
