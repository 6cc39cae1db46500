# A key agreed by other means, not by a ticket.
# RFC 8446 §2.2, §4.2.11

use tls 1.3

client -> server: ClientHello psk=[sensor-17] psk-modes=[psk_ke]
server -> client: ServerHello psk=0, EncryptedExtensions, Finished
client -> server: Finished
