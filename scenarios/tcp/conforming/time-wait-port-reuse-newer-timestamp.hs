# The new SYN has a lower initial number, but a newer timestamp: it may open the next connection from TIME-WAIT.
# RFC 9293 §3.6.1, §3.10.7.4, RFC 6191

client -> server: SYN isn=700000 mss=1460 ts=1000:0
server -> client: SYN-ACK isn=9000 mss=1460 ts=5000:1000
client -> server: ACK ts=1001:5000
server -> client: FIN ts=5010:1001
client -> server: FIN ts=1011:5010
server -> client: ACK ts=5012:1011
expect server = TIME-WAIT, client = CLOSED
client -> server: SYN isn=4000 mss=1460 ts=2000:0
server -> client: SYN-ACK isn=600000 mss=1460 ts=6000:2000
client -> server: ACK ts=2001:6000
expect client = ESTABLISHED, server = ESTABLISHED
