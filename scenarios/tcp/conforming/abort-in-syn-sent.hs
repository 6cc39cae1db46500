# An abort in SYN-SENT sends nothing.
# RFC 9293 §3.10.5

client -x server: SYN
client: abort
expect client = CLOSED
