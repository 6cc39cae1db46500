# Wrong: a ticket in the record of the KeyUpdate, half under the old key. Due: a record boundary after a KeyUpdate.
# RFC 8446 §5.1, §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: KeyUpdate not-requested
server -> client: NewSessionTicket coalesced  !! t13-epoch-align
client -> server: Alert fatal unexpected_message
