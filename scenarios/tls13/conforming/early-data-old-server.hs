# Early data meets a server of TLS 1.2, which knows nothing of it: the server does nothing wrong, and the client gives up.
# RFC 8446 appendix D.3

client -> server: ClientHello versions=[1.3, 1.2] session-id=0x0011223344556677 psk=[T1] early-data
client -> server: ChangeCipherSpec, ApplicationData
server -> client: ServerHello version=1.2, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: Alert fatal protocol_version
