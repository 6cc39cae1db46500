# The server does not take up the offer: no window is scaled in either direction.
# RFC 7323 §2.2

client -> server: SYN mss=1460 ws=7 win=64240
server -> client: SYN-ACK mss=1460 win=65535
client -> server: ACK win=64240
expect server.tcp.snd.wnd = 64240
