# The close of an HTTPS connection: TLS first, then TCP.
# HTTPS 连接的关闭：先关闭 TLS，再关闭 TCP。
# RFC 5246 §7.2.1, RFC 9293 §3.6

use tcp, tls 1.2
given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED, client.tls = CONNECTED, server.tls = CONNECTED

note "The client will send no more data / 客户端不再发送数据"
client -> server: close_notify
note "The server answers in kind / 服务器同样通知"
server -> client: close_notify
note "Then the TCP connection is closed / 然后关闭 TCP 连接"
client -> server: FIN
server -> client: ACK
server -> client: FIN
client -> server: ACK
expect client.tcp = TIME-WAIT, server.tcp = CLOSED
