# The client offers a session of an older connection to a server that now knows TLS 1.3: the identifier comes back and means nothing.
# RFC 8446 §4.1.2, §4.1.3

use tls

client -> server: ClientHello
server -> client: ServerHello version=1.2 session-id=S1, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello versions=[1.3, 1.2] session-id=S1
server -> client: ServerHello selected-version=1.3 session-id=S1, ChangeCipherSpec
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
