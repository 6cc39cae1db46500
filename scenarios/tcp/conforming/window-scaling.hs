# Both sides offer a scale: the windows of the SYNs are plain, all later ones are shifted by the sender's own scale.
# RFC 7323 §2.2

client -> server: SYN mss=1460 ws=7 win=64240
server -> client: SYN-ACK mss=1460 ws=2 win=65535
client -> server: ACK win=502
expect server.tcp.snd.wnd = 64256
server -> client: DATA 1460 win=16384
expect client.tcp.snd.wnd = 65536
client -> server: ACK win=1004
expect server.tcp.snd.wnd = 128512
