# The second TCP connection starts with early data in the first flight.
# RFC 8446 §2.3 figure 4, RFC 9293 §3.6.1

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket name=T1 early-data=1000
client -> server: close_notify
server -> client: close_notify
client -> server: FIN
server -> client: ACK
server -> client: FIN
client -> server: ACK
wait 2MSL

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: ServerHello psk=0, EncryptedExtensions early-data, Finished
client -> server: EndOfEarlyData, Finished
server -> client: ApplicationData 1000
