# Wrong: the SYN is repeated after a tenth of a second. Due: the first timer runs for a second at least.
# RFC 6298 §2.1

@0s client -x server: SYN
+100ms client -> server: SYN  !! rto-min-initial
server -> client: SYN-ACK
client -> server: ACK
