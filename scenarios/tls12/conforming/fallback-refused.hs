# The client tries again with an older version and says so; the server knows a newer one.
# RFC 7507 §3

use tls

client -> server: ClientHello version=1.1 scsv=fallback
server -> client: Alert fatal inappropriate_fallback
