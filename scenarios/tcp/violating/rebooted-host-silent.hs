# A host that has lost the connection stays silent when data arrives. Due: a reset.
# RFC 9293 §3.5.1, §3.10.7.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

server: reboot
client -> server: DATA 100  !! half-open
