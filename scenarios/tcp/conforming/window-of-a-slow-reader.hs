# The window closes as data waits to be read; its right edge never moves back.
# RFC 9293 §3.8.6

client -> server: SYN mss=1000
server -> client: SYN-ACK mss=1000 win=3000
client -> server: ACK
client -> server: DATA 1000
server -> client: ACK ack=1001 win=2000
client -> server: DATA 1000
server -> client: ACK ack=2001 win=1000
client -> server: DATA 1000
server -> client: ACK ack=3001 win=0
expect client.tcp.snd.wnd = 0
server -> client: ACK ack=3001 win=3000
expect client.tcp.snd.wnd = 3000
