# Wrong: data after the end of early data and before the Finished. Due: Finished.
# RFC 8446 §4.5, §4.4.4

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
server -> client: ServerHello psk=0, EncryptedExtensions early-data, Finished
client -> server: EndOfEarlyData
client -> server: ApplicationData 100  !! t13-ed-late
server -> client: Alert fatal unexpected_message
