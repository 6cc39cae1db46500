# Each place a ChangeCipherSpec may have, as plain message names.
# RFC 8446 appendix D.4, §5

alt
  client -> server: ClientHello
  server -> client: ServerHello, ChangeCipherSpec, EncryptedExtensions, Certificate, CertificateVerify, Finished
  client -> server: ChangeCipherSpec, Finished
else
  client -> server: ClientHello
  server -> client: HelloRetryRequest, ChangeCipherSpec
  client -> server: ChangeCipherSpec, ClientHello
  server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
  client -> server: Finished
else
  client -> server: ClientHello, ChangeCipherSpec, ApplicationData
  server -> client: ServerHello, ChangeCipherSpec, EncryptedExtensions, Finished
  client -> server: EndOfEarlyData, Finished
end
