# Plain message names: a retry, and a handshake without certificate after it, so with a pre-shared key.
# RFC 8446 §2.1, §2.2, §4.1.4

client -> server: ClientHello
server -> client: HelloRetryRequest
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Finished
client -> server: Finished
server -> client: NewSessionTicket, NewSessionTicket, ApplicationData
