# The client has rebooted and listens on the same port: the server's data draws a reset with the number it acknowledged.
# RFC 9293 §3.10.7.2, §3.5.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client: reboot
client: listen
server -> client: DATA 100 ack=1
client -> server: RST seq=1
expect client = LISTEN, server = CLOSED
