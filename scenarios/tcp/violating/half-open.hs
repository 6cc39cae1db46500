# Wrong: a rebooted server acknowledges data of a connection it cannot know. Due: a reset with the number the client acknowledged.
# RFC 9293 §3.5.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

server: reboot
client -> server: DATA 100 ack=1
server -> client: ACK ack=101  !! half-open
