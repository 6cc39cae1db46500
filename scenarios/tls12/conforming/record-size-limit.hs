# Each side names the largest record it takes; the other keeps to it.
# RFC 8449 §4

use tls 1.2 with kex=ecdhe

client -> server: ClientHello record-size-limit=1024
server -> client: ServerHello record-size-limit=4096, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: ApplicationData 1024
client -> server: ApplicationData 4096
server -> client: ApplicationData 5000 fragments=5
