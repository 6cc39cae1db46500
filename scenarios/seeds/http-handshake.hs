# The three-way handshake that opens an HTTP connection.
# HTTP 连接的三次握手。
# RFC 9293 §3.5

note "The client asks to open a connection / 客户端请求建立连接"
client -> server: SYN
note "The server agrees and asks in return / 服务器同意，并反向请求"
server -> client: SYN-ACK
note "The client confirms, both sides are connected / 客户端确认，连接建立"
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
