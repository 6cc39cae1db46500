# Wrong: the session of a ticket is resumed with another suite. Due: the suite it was made with, or a full handshake.
# RFC 5246 §7.4.1.3, RFC 5077 §3.4

use tls 1.2

client -> server: ClientHello ticket=empty
server -> client: ServerHello ticket cipher=TLS_RSA_WITH_AES_128_CBC_SHA, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello ticket=T1
alt
  server -> client: ServerHello cipher=TLS_RSA_WITH_AES_256_CBC_SHA
  server -> client: ChangeCipherSpec  !! t12-res-suite
else
  server -> client: ServerHello ticket cipher=TLS_RSA_WITH_AES_256_CBC_SHA
  server -> client: NewSessionTicket  !! t12-res-suite
end
client -> server: Alert fatal illegal_parameter
