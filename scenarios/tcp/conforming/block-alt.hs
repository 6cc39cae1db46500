# A call is accepted, refused, or given up.
# RFC 9293 §3.5, §3.5.2, §3.10.4

client -> server: SYN
alt
  server -> client: SYN-ACK
  client -> server: ACK
  expect client = ESTABLISHED
else
  server -> client: RST-ACK
  expect client = CLOSED
else
  server -x client: SYN-ACK
  client: close
  expect client = CLOSED, server = SYN-RECEIVED
end
