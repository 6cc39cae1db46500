# Two connections open at the same time; every interleaving of the two handshakes is fine.
# RFC 9293 §3.5

par
  client -> server: SYN
  server -> client: SYN-ACK
  client -> server: ACK
and
  client/2 -> server/2: SYN
  server/2 -> client/2: SYN-ACK
  client/2 -> server/2: ACK
end
expect client = ESTABLISHED, server = ESTABLISHED, client/2 = ESTABLISHED, server/2 = ESTABLISHED
