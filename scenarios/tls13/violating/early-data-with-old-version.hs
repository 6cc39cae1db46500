# The client has sent early data and goes on with TLS 1.2 all the same.
# RFC 8446 appendix D.3

client -> server: ClientHello versions=[1.3, 1.2] psk=[T1] early-data
client -> server: ApplicationData 100
server -> client: ServerHello version=1.2, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished  !! early-data-with-old-version
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData
