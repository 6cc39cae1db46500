# A capture without keys: after the ServerHello only the record type and length are known.
# RFC 8446 §5.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: Record application_data len=32, Record application_data len=2800
client -> server: Record application_data len=74
client -> server: Record application_data len=120
server -> client: Record application_data len=1400
