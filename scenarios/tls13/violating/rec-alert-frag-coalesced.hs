# Wrong: two alerts share a record. Due: a record for each.
# RFC 8446 §5.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: Alert warning user_canceled
client -> server: close_notify coalesced  !! rec-alert-frag
server -> client: close_notify
