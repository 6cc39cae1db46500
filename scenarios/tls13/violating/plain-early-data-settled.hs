# Wrong: EndOfEarlyData settles that early data was granted, so a key was used; then a client certificate has no place. Due: Finished.
# RFC 8446 §4.4.2, §4.5

client -> server: ClientHello, ApplicationData
server -> client: ServerHello, EncryptedExtensions, Finished
client -> server: EndOfEarlyData
client -> server: Certificate  !! t13-ccert-iff
server -> client: Alert fatal unexpected_message
