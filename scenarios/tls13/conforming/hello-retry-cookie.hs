# The server keeps no state: it hands out a cookie and gets it back.
# RFC 8446 §4.1.4, §4.2.2

use tls 1.3

client -> server: ClientHello
server -> client: HelloRetryRequest cookie=0xC00C1E
client -> server: ClientHello cookie=0xC00C1E
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
