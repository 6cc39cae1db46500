# Before the first ChangeCipherSpec there are no keys.
# RFC 5246 §7.1

use tls

client -> server: ClientHello versions=no
server -> client: ServerHello epoch=application  !! record-protection-wrong
client -> server: Alert fatal unexpected_message
