# Wrong: an ECN answer to a SYN that did not offer ECN. Due: a plain SYN-ACK.
# RFC 3168 §6.1.1

client -> server: SYN
server -> client: SYN-ACK-ECE  !! ecn-setup-synack
client -> server: ACK
