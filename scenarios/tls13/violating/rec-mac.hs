# Wrong: a record that was changed on the way. Due: a record that can be decrypted.
# RFC 8446 §5.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100 bad=mac  !! rec-mac
server -> client: Alert fatal bad_record_mac
