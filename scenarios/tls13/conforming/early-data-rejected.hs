# The server takes the key but not the early data: no EndOfEarlyData, the request is sent again.
# RFC 8446 §4.2.10, §4.5

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: ServerHello psk=0, EncryptedExtensions early-data=no, Finished
client -> server: Finished
client -> server: ApplicationData 100
