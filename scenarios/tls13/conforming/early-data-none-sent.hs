# The client asked for early data, was granted it and sent none: its end is marked all the same.
# RFC 8446 §4.5

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
server -> client: ServerHello psk=0, EncryptedExtensions early-data, Finished
client -> server: EndOfEarlyData, Finished
