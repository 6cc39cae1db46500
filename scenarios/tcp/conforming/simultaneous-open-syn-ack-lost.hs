# In a simultaneous open one SYN-ACK is lost; a plain ACK of the SYN completes the opening as well.
# RFC 9293 §3.5, §3.10.7.4

client ~> server: SYN as syn
server -> client: SYN
deliver syn
server -x client: SYN-ACK
client -> server: SYN-ACK
expect client = SYN-RECEIVED, server = ESTABLISHED
server -> client: ACK
expect client = ESTABLISHED, server = ESTABLISHED
