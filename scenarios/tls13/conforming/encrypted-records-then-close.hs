# Recorded without keys: each side's last record may be its close_notify.
# RFC 8446 §5.2, §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: Record application_data
client -> server: Record application_data
server -> client: Record application_data
client -> server: Record application_data
client: close
