# Wrong: a reset inside the window, but not at its edge, is answered with a reset. Due: a challenge ACK.
# RFC 9293 §3.10.7.4, RFC 5961 §3.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: RST seq=5000
server -> client: RST seq=1  !! rst-challenge
