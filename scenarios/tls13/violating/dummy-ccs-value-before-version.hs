# A client that sends early data may send its ChangeCipherSpec right behind the ClientHello; its value is 1 all the same.
# RFC 8446 §5

use tls

client -> server: ClientHello early-data psk=[T1]
client -> server: ChangeCipherSpec body=2  !! dummy-change-cipher-spec-wrong
server -> client: Alert fatal unexpected_message
