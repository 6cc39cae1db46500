# Wrong: a key made with SHA-256 is used with a suite of SHA-384. Due: a suite with the hash of the key.
# RFC 8446 §4.2.11, §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello cipher=TLS_AES_128_GCM_SHA256
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket name=T1
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello psk=[T1]
server -> client: ServerHello psk=0 cipher=TLS_AES_256_GCM_SHA384  !! t13-psk-index
client -> server: Alert fatal illegal_parameter
