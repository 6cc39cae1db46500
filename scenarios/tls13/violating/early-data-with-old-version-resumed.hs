# The server resumes a session of TLS 1.2 although early data came; the client should not go on.
# RFC 8446 appendix D.3

client -> server: ClientHello versions=[1.3, 1.2] session-id=S1 psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: ServerHello version=1.2 session-id=S1, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished  !! early-data-with-old-version
client -> server: ApplicationData
