# Somebody took 1.3 out of the hello; the server's random gives it away and the client stops.
# RFC 8446 §4.1.3

use tls

client -> server: ClientHello versions=[1.3, 1.2]
server -> client: ServerHello version=1.2 downgrade=1.2
client -> server: Alert fatal illegal_parameter
