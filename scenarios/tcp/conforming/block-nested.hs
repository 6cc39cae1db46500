# Either side closes first, and the last ACK may be lost once: four runs.
# RFC 9293 §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

alt
  client -> server: FIN
  server -> client: ACK
  server -> client: FIN
  opt
    client -x server: ACK
    server -> client: FIN
  end
  client -> server: ACK
  expect client = TIME-WAIT, server = CLOSED
else
  server -> client: FIN
  client -> server: ACK
  client -> server: FIN
  opt
    server -x client: ACK
    client -> server: FIN
  end
  server -> client: ACK
  expect client = CLOSED, server = TIME-WAIT
end
