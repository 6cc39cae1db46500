# Nobody answers the SYN. Due: a SYN-ACK from a listener or a reset from a closed port.
# RFC 9293 §3.5, §3.5.2

client -> server: SYN  !! listen-syn
