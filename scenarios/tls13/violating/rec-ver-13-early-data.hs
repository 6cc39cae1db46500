# Wrong: the records between the ClientHello and the ServerHello do not say 0x0303; only the first hello's may differ.
# RFC 8446 §5.1

use tls 1.3

client -> server: ClientHello psk=[T1] early-data record-version=0x0301
client -> server: ChangeCipherSpec record-version=0x0301  !! rec-ver-13
client -> server: ApplicationData 10 record-version=0x0301  !! rec-ver-13
server -> client: ServerHello psk=0, EncryptedExtensions early-data, Finished
client -> server: EndOfEarlyData, Finished
