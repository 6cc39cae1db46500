# A server that closes while data waits unread tells so with a reset instead of a FIN.
# RFC 9293 §3.6.1 (SHLD-3), RFC 2525 §2.17

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server: close
server -> client: RST seq=1
expect client = CLOSED, server = CLOSED
