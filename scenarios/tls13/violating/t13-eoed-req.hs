# Wrong: early data was granted and its end is not marked. Due: EndOfEarlyData.
# RFC 8446 §4.5

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: ServerHello psk=0, EncryptedExtensions early-data, Finished
client -> server: Finished  !! t13-eoed-req
server -> client: Alert fatal unexpected_message
