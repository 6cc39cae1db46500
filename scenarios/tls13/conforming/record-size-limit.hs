# Each side names the largest record it takes; the other keeps to it.
# RFC 8449 §4

use tls 1.3

client -> server: ClientHello record-size-limit=1024
server -> client: ServerHello, EncryptedExtensions record-size-limit=4096, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: ApplicationData 1000
client -> server: ApplicationData 4000
