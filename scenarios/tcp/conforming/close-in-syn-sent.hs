# A caller that gives up before an answer came deletes its connection without a segment.
# RFC 9293 §3.10.4

client -x server: SYN
client: close
expect client = CLOSED
