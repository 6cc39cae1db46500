# Wrong: the ticket is of a session that spoke h2, and early data is taken for http/1.1. Due: to reject it.
# RFC 8446 §4.2.10

use tls 1.3

client -> server: ClientHello alpn=[h2, http/1.1]
server -> client: ServerHello, EncryptedExtensions alpn=h2, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket name=T1 early-data=100
client -> server: close_notify
server -> client: close_notify
client -> server: ClientHello psk=[T1] early-data alpn=[h2, http/1.1]
client -> server: ApplicationData 60
server -> client: ServerHello psk=0
server -> client: EncryptedExtensions early-data alpn=http/1.1  !! t13-ed-accept
client -> server: Alert fatal illegal_parameter
