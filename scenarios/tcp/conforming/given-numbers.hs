# A conversation may start in the middle; windows and numbers that matter are given.
# RFC 9293 §3.3.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED
given client.tcp.rcv.wnd = 1000, server.tcp.snd.wnd = 1000

server -> client: DATA 1000 seq=1
client -> server: ACK ack=1001 win=0
expect server.tcp.snd.wnd = 0, server.tcp.snd.una = 1001
