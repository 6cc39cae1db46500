# Wrong: the client takes records of 1024 bytes and gets one of 2000. Due: at most 1024.
# RFC 8449 §4

use tls 1.2 with kex=ecdhe

client -> server: ClientHello record-size-limit=1024
server -> client: ServerHello record-size-limit=4096, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: ApplicationData 2000 fragments=1  !! rec-len-limit
client -> server: Alert fatal record_overflow
