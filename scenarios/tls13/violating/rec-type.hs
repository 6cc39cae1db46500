# Wrong: a record of a type that nobody agreed to. Due: one of the four types.
# RFC 8446 §5

use tls 1.3

client -> server: ClientHello
server -> client: Record 99 len=32  !! rec-type
client -> server: Alert fatal unexpected_message
