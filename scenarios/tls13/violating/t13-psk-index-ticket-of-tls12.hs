# Wrong: the server takes a ticket of TLS 1.2 for a pre-shared key of TLS 1.3. Due: a handshake with its certificate.
# RFC 8446 §4.2.11, §4.6.1

use tls

client -> server: ClientHello ticket versions=[1.3, 1.2]
server -> client: ServerHello selected-version=no ticket, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
client -> server: ClientHello psk=[T1] versions=[1.3, 1.2]
server -> client: ServerHello psk=0 selected-version=1.3  !! t13-psk-index
client -> server: Alert fatal illegal_parameter
