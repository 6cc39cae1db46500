# Wrong: the client goes on with early data after the HelloRetryRequest. Due: the second hello; the server skips what comes before it.
# RFC 8446 §4.1.2, §4.2.10

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: HelloRetryRequest
client -> server: ApplicationData 100  !! t13-hrr-early
client -> server: ClientHello psk=[T1] early-data=no
server -> client: ServerHello psk=0, EncryptedExtensions, Finished
client -> server: Finished
