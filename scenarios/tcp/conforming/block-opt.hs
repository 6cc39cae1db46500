# A SYN that may be lost once and data that may be lost once: four runs, all end the same way.
# RFC 9293 §3.8.1

opt
  client -x server: SYN
end
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
opt
  client -x server: DATA 100 seq=1
end
client -> server: DATA 100 seq=1
server -> client: ACK ack=101
expect client = ESTABLISHED, server = ESTABLISHED
