# A whole HTTP conversation: handshake, one request, one response, close.
# 完整的 HTTP 会话：三次握手、请求、响应、四次挥手。
# RFC 9293 §3.5, §3.6

note "Open / 建立连接"
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK

note "Request and response / 请求与响应"
client -> server: DATA 18 "GET / HTTP/1.1\r\n\r\n"
server -> client: ACK
server -> client: DATA 38 "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
client -> server: ACK

note "Close / 关闭连接"
client -> server: FIN
server -> client: ACK
server -> client: FIN
client -> server: ACK
wait 2MSL
expect client = CLOSED, server = CLOSED
