# Wrong: SYN and RST in one segment. Due: one or the other.
# RFC 9293 §3.10.7

client -> server: SYN-RST  !! syn-rst
