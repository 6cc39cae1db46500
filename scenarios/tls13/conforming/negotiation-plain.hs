# The version shows in the messages alone: what follows the ServerHello decides.
# RFC 8446 §2, RFC 5246 §7.3

client -> server: ClientHello
server -> client: ServerHello
alt
  server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
  client -> server: Finished
else
  server -> client: Certificate, ServerHelloDone
  client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
  server -> client: ChangeCipherSpec, Finished
end
client -> server: ApplicationData
