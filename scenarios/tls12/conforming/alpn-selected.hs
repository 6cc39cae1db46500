# The server picks one of the client's protocols.
# RFC 7301 §3.1

use tls 1.2 with kex=ecdhe
each protocol in [h2, http/1.1]

client -> server: ClientHello alpn=[h2, http/1.1]
server -> client: ServerHello alpn=$protocol, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
