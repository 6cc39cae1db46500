# A second TCP connection, opened while the first is still in use, resumes with its ticket.
# RFC 8446 §4.6.1

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket name=T1
client/2 -> server/2: SYN
server/2 -> client/2: SYN-ACK
client/2 -> server/2: ACK
client/2 -> server/2: ClientHello psk=[T1] psk-modes=[psk_dhe_ke]
server/2 -> client/2: ServerHello psk=0, EncryptedExtensions, Finished
client -> server: ApplicationData 100
client/2 -> server/2: Finished, ApplicationData 100
