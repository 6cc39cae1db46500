# The second connection resumes the first one's session by its identifier.
# RFC 5246 §7.3 figure 2, §7.4.1.3

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello session-id=S1
server -> client: ServerHello session-id=S1, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished
client -> server: ApplicationData
client -> server: close_notify
server -> client: close_notify
