# Wrong: a record says TLS 1.0 after the first hello. Due: 1.2, in every record; the peer ignores it.
# RFC 8446 §5.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100 record-version=1.0  !! rec-ver-13
server -> client: ApplicationData 100
