# Wrong: 16385 bytes of data in one record. Due: at most 16384.
# RFC 8446 §5.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 16385 fragments=1  !! rec-len-plain
server -> client: Alert fatal record_overflow
