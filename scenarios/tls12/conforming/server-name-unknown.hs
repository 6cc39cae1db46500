# The server does not know the name: it aborts, or goes on as if nothing were.
# RFC 6066 §3

use tls 1.2 with kex=ecdhe

client -> server: ClientHello sni=unknown.example.org
alt
  server -> client: Alert fatal unrecognized_name
else
  server -> client: ServerHello, Certificate, ServerKeyExchange, ServerHelloDone
  client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
  server -> client: ChangeCipherSpec, Finished
end
