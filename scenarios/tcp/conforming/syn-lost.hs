# Two SYNs are lost, each repetition waits twice as long as the one before and carries the same number.
# RFC 9293 §3.8.1, RFC 6298 §5

client -x server: SYN isn=5000
+1s client -x server: SYN seq=@5000
+2s client -> server: SYN seq=@5000
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
