# Over IPv6 the size without an MSS option is 1220 bytes.
# RFC 9293 §3.7.1 (MUST-15)

use tcp with ip=6

client -> server: SYN mss=no  !! mss-present
server -> client: SYN-ACK mss=1440
client -> server: ACK
server -> client: DATA 1220
client -> server: ACK
