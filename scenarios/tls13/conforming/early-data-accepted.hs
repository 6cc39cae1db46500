# Early data within the ticket's limit; the server takes it, the client marks its end.
# RFC 8446 §2.3, §4.2.10, §4.5

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket name=T1 early-data=16384
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 100 epoch=early
server -> client: ServerHello psk=0, EncryptedExtensions early-data, Finished
client -> server: EndOfEarlyData epoch=early, Finished epoch=handshake
client -> server: ApplicationData 100 epoch=application
