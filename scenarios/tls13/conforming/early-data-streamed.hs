# The client goes on with early data until it has the server's Finished.
# RFC 8446 §4.2.11.3, §4.5

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
loop 3
  client -> server: ApplicationData 1000
end
server -> client: ServerHello psk=0, EncryptedExtensions early-data
client -> server: ApplicationData 1000
server -> client: Finished
client -> server: EndOfEarlyData, Finished
