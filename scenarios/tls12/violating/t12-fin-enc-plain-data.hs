# Wrong: after its ChangeCipherSpec a side sends in the clear. Due: the keys of the connection, for data and alerts alike.
# RFC 5246 §6.1, §7.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
alt
  server -> client: ChangeCipherSpec, Finished
  client -> server: ApplicationData 100 epoch=plain  !! t12-fin-enc
  server -> client: Alert fatal bad_record_mac
else
  client -> server: Alert fatal internal_error epoch=plain  !! t12-fin-enc
end
