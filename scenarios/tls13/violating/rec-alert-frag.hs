# Wrong: an alert in two pieces. Due: one record, one alert.
# RFC 8446 §5.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: Alert warning close_notify fragments=2  !! rec-alert-frag
server -> client: Alert fatal ?
