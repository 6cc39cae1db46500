# The handshake that opens an HTTPS connection: TCP first, then TLS 1.2 with RSA key transport.
# HTTPS 连接的建立：先进行 TCP 三次握手，再进行 TLS 1.2 的 RSA 握手。
# RFC 9293 §3.5, RFC 5246 §7.3, §7.4.7.1

use tcp, tls 1.2

note "Open the TCP connection / 建立 TCP 连接"
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK

note "The client offers its cipher suites / 客户端提供支持的加密套件"
client -> server: ClientHello ciphers=[TLS_RSA_WITH_AES_128_GCM_SHA256, TLS_RSA_WITH_AES_128_CBC_SHA]
note "The server picks one and shows its certificate / 服务器选定加密套件，并发送证书"
server -> client: ServerHello cipher=TLS_RSA_WITH_AES_128_GCM_SHA256, Certificate, ServerHelloDone
note "The client checks the certificate and sends the pre-master secret, encrypted with the key in it / 客户端验证证书，用其中的公钥加密预主密钥并发送"
client -> server: ClientKeyExchange kex=rsa
note "Both derive the keys; the client switches to them / 双方计算会话密钥；客户端切换到新密钥"
client -> server: ChangeCipherSpec, Finished
note "So does the server / 服务器同样切换"
server -> client: ChangeCipherSpec, Finished
expect client.tcp = ESTABLISHED, server.tcp = ESTABLISHED
