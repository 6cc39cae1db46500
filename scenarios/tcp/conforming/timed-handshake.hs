# The same handshake with a clock: times may be relative or absolute.
# RFC 9293 §3.5

@0s client -> server: SYN
+40ms server -> client: SYN-ACK
+40ms client -> server: ACK
@1s client -> server: DATA 100
+200ms server -> client: ACK
