# A client of TLS 1.2 meets a server of TLS 1.3: the server takes 1.2 and says in its random that it could do more, which this client does not look at.
# RFC 8446 §4.1.3, appendix D.2

use tls

client -> server: ClientHello version=1.2 versions=no
server -> client: ServerHello version=1.2 downgrade=1.2, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
