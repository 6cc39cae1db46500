# Wrong: the server takes records of 64 bytes and gets a certificate of 100 in one. Due: two records at least, for the content type counts.
# RFC 8449 §4

use tls 1.3

client -> server: ClientHello record-size-limit=600
server -> client: ServerHello, EncryptedExtensions record-size-limit=64, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Certificate len=100 fragments=1  !! rec-len-limit
server -> client: Alert fatal record_overflow
