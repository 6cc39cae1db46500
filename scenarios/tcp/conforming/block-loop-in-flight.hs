# In every round a segment overtakes the one before it.
# RFC 9293 §3.10.7.4, RFC 5681 §4.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

loop 3
  client ~> server: DATA 1460 as late
  client -> server: DATA 1460
  server -> client: ACK
  deliver late
  server -> client: ACK
end
expect client.tcp.snd.una = 8761, server.tcp.rcv.nxt = 8761
