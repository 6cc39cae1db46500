# Every state the side passes through that opens first and closes first.
# RFC 9293 §3.3.2

client: connect
client ~> server: SYN as syn
expect client = SYN-SENT, client.tcp.snd.una = 0, client.tcp.snd.nxt = 1
deliver syn
server -> client: SYN-ACK
expect client = ESTABLISHED, client.tcp.snd.una = 1, client.tcp.rcv.nxt = 1
client -> server: ACK
client: close
client -> server: FIN
expect client = FIN-WAIT-1, client.tcp.snd.nxt = 2
server -> client: ACK
expect client = FIN-WAIT-2, client.tcp.snd.una = 2
server -> client: FIN
expect client = TIME-WAIT, client.tcp.rcv.nxt = 2
client -> server: ACK
client: timeout 2msl
expect client = CLOSED
