# Five requests over one connection, each acknowledged.
# RFC 9293 §3.4

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460
client -> server: ACK
loop 5
  client -> server: DATA 1460
  server -> client: ACK
end
expect client.tcp.snd.nxt = 7301, client.tcp.snd.una = 7301
