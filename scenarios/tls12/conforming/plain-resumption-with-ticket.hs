# Plain message names of an abbreviated handshake with a fresh ticket and a next protocol.
# RFC 5077 §3.1, RFC 5246 §7.3 figure 2

client -> server: ClientHello
server -> client: ServerHello, NewSessionTicket, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, NextProtocol, Finished
client -> server: ApplicationData
