# A SYN from the past reaches TIME-WAIT and draws an ACK; the client, long closed, resets what is left.
# By the letter of RFC 9293 this reset ends TIME-WAIT early (RFC 1337 calls it an assassination).
# RFC 9293 §3.10.7.4, RFC 1337

client -> server: SYN isn=500000
server -> client: SYN-ACK
client -> server: ACK
server -> client: FIN
client -> server: FIN
server -> client: ACK
expect server = TIME-WAIT, client = CLOSED
inject client -> server: SYN seq=@1000
server -> client: ACK seq=2 ack=2
client -> server: RST seq=2
expect server = CLOSED
