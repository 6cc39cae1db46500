# What the ClientHello does not say of a session may have been offered: the id beside an empty ticket, the ticket beside an empty id.
# RFC 5246 §7.3, RFC 5077 §3.4

use tls 1.2

alt
  client -> server: ClientHello ticket=empty
else
  client -> server: ClientHello ticket=no
else
  client -> server: ClientHello session-id=no
end
server -> client: ServerHello, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
