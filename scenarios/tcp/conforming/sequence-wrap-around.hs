# The sequence numbers run through 2^32 in the middle of the data.
# RFC 9293 §3.4

client -> server: SYN isn=4294967000
server -> client: SYN-ACK isn=4294967295 ack=@4294967001
client -> server: ACK seq=@4294967001 ack=@0
client -> server: DATA 1000 seq=@4294967001
server -> client: ACK seq=@0 ack=@705
client -> server: DATA 100 seq=@705
server -> client: ACK ack=@805
client -> server: FIN seq=@805
server -> client: ACK ack=@806
server -> client: FIN seq=@0 ack=@806
client -> server: ACK seq=@806 ack=@1
expect client = TIME-WAIT, server = CLOSED
