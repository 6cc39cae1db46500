# With early data the client's ChangeCipherSpec follows its first hello.
# RFC 8446 appendix D.4

use tls 1.3

client -> server: ClientHello session-id=0x0011223344556677 psk=[T1] early-data
client -> server: ChangeCipherSpec, ApplicationData
server -> client: ServerHello session-id=0x0011223344556677 psk=0, ChangeCipherSpec
server -> client: EncryptedExtensions early-data, Finished
client -> server: EndOfEarlyData, Finished
