# The server changes its key before the client's Finished and asks for the same; the client answers when it may, after its Finished.
# RFC 8446 §4.6.3, §4.5

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: ServerHello psk=0, EncryptedExtensions early-data, Finished
server -> client: KeyUpdate requested
client -> server: ApplicationData 100
client -> server: EndOfEarlyData, Finished
client -> server: KeyUpdate not-requested
client -> server: ApplicationData 100
