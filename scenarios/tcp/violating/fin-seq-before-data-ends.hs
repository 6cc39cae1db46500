# Wrong: the FIN stands in the middle of the data. Due: 101, a FIN comes after all data.
# RFC 9293 §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
client -> server: FIN seq=51  !! fin-seq
server -> client: ACK ack=102
