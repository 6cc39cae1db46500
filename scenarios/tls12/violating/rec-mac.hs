# Wrong: a record that was changed on the way. Due: a record whose MAC holds.
# RFC 5246 §6.2.3, §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData 100 bad=mac  !! rec-mac
server -> client: Alert fatal bad_record_mac
