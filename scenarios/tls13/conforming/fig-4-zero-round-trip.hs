# Data in the client's first flight, under the key both sides already share.
# RFC 8446 §2.3 figure 4

client -> server: ClientHello, ApplicationData
server -> client: ServerHello, EncryptedExtensions, Finished, ApplicationData
client -> server: EndOfEarlyData, Finished
client -> server: ApplicationData
server -> client: ApplicationData
