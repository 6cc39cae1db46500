# The four-segment close of an HTTP connection: the client has nothing more to send, then the server.
# HTTP 连接的四次挥手：客户端先关闭，服务器随后关闭。
# RFC 9293 §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

note "The client has nothing more to send / 客户端不再发送数据"
client -> server: FIN
note "The server has seen that / 服务器确认"
server -> client: ACK
note "The server is done as well / 服务器也不再发送数据"
server -> client: FIN
note "The client confirms and lingers for a while / 客户端确认，并等待一段时间"
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
