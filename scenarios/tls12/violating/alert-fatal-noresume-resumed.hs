# Wrong: a session is offered again whose resumed connection ended with a fatal alert, by its id or by its ticket. Due: another one.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello ticket=empty
alt
  server -> client: ServerHello session-id=S1 ticket=no, Certificate, ServerHelloDone
  client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
  server -> client: ChangeCipherSpec, Finished
  client -> server: close_notify
  server -> client: close_notify
  client -> server: ClientHello session-id=S1
  server -> client: ServerHello ticket=no, ChangeCipherSpec, Finished
  client -> server: ChangeCipherSpec, Finished
  server -> client: Alert fatal internal_error
  client -> server: ClientHello session-id=S1  !! alert-fatal-noresume
else
  server -> client: ServerHello ticket, Certificate, ServerHelloDone
  client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
  server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
  client -> server: close_notify
  server -> client: close_notify
  client -> server: ClientHello ticket=T1
  server -> client: ServerHello ticket=no, ChangeCipherSpec, Finished
  client -> server: ChangeCipherSpec, Finished
  server -> client: Alert fatal internal_error
  client -> server: ClientHello ticket=T1  !! alert-fatal-noresume
end
server -> client: Alert fatal handshake_failure
