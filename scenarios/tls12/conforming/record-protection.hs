# Plain until the sender's ChangeCipherSpec, protected behind it; the ticket comes before it. A renegotiation runs under the keys of the handshake before.
# RFC 5246 §6.1, §7.1, §7.4.1, RFC 5077 §3.3

use tls 1.2 with kex=rsa

client -> server: ClientHello epoch=plain
server -> client: ServerHello ticket epoch=plain, Certificate epoch=plain, ServerHelloDone epoch=plain
client -> server: ClientKeyExchange epoch=plain, ChangeCipherSpec epoch=plain, Finished epoch=application
server -> client: NewSessionTicket epoch=plain, ChangeCipherSpec epoch=plain, Finished epoch=protected
client -> server: ApplicationData epoch=application
server -> client: HelloRequest
client -> server: ClientHello epoch=application
server -> client: ServerHello epoch=application, Certificate epoch=application, ServerHelloDone epoch=application
client -> server: ClientKeyExchange epoch=application, ChangeCipherSpec epoch=application, Finished epoch=application
server -> client: ChangeCipherSpec, Finished
client -> server: Alert warning close_notify epoch=application
server -> client: close_notify
