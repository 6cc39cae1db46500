# Resumption with a fresh exchange of shares: forward secrecy.
# RFC 8446 §2.2, §4.2.9, §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket name=T1
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello psk=[T1] psk-modes=[psk_dhe_ke] groups=[x25519] key-share=[x25519]
server -> client: ServerHello psk=0 group=x25519, EncryptedExtensions, Finished
client -> server: Finished
client -> server: ApplicationData
