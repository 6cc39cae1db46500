# Wrong: early data was refused and its end is marked. Due: Finished.
# RFC 8446 §4.5

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: ServerHello psk=0, EncryptedExtensions early-data=no, Finished
client -> server: EndOfEarlyData  !! t13-eoed-forbid
server -> client: Alert fatal unexpected_message
