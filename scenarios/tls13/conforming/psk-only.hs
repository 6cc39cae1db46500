# Resumption with the key alone: the server sends no share.
# RFC 8446 §4.2.9

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket name=T1
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello psk=[T1] psk-modes=[psk_ke, psk_dhe_ke]
server -> client: ServerHello psk=0 group=no, EncryptedExtensions, Finished
client -> server: Finished
