# Wrong: data right after a hello that did not ask for early data. Due: the handshake first.
# RFC 8446 §2.3, §4.2.10, §6.2

use tls 1.3

client -> server: ClientHello early-data=no
client -> server: ApplicationData 100  !! t13-ed-offer
server -> client: Alert fatal unexpected_message
