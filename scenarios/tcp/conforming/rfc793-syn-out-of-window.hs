# Before RFC 5961 a SYN outside the window drew an ACK, as any segment outside the window does.
# RFC 9293 §3.10.7.4, RFC 793

profile rfc793
given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: SYN seq=900000
server -> client: ACK seq=1 ack=1
expect client = ESTABLISHED, server = ESTABLISHED
