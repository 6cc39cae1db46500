# The server agreed to staple and sends no status all the same, which it may.
# RFC 6066 §8

use tls 1.2

client -> server: ClientHello status-request
server -> client: ServerHello status-request, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
