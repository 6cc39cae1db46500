# The client asks for new keys and closes its direction. The server, which may go on, answers and sends the rest.
# RFC 8446 §4.6.3, §6.1

use tls 1.3
given client.tls = CONNECTED, server.tls = CONNECTED

client -> server: KeyUpdate requested
client -> server: close_notify
server -> client: KeyUpdate not-requested
server -> client: ApplicationData
server -> client: close_notify
