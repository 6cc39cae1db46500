# A client with a ticket and without a session id looks at what follows the ServerHello, not at the session id in it.
# RFC 5077 §3.4

use tls 1.2

client -> server: ClientHello ticket=T1 session-id=no
alt
  server -> client: ServerHello session-id=no, ChangeCipherSpec, Finished
else
  server -> client: ServerHello session-id=S1, ChangeCipherSpec, Finished
end
client -> server: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
