# Wrong: the client takes records of 1024 bytes and gets one of 2000. Due: at most 1024.
# RFC 8449 §4

use tls 1.3

client -> server: ClientHello record-size-limit=1024
server -> client: ServerHello, EncryptedExtensions record-size-limit=4096, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: ApplicationData 2000 fragments=1  !! rec-len-limit
client -> server: Alert fatal record_overflow
