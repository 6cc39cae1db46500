# More than one ChangeCipherSpec of a side: the text says drop, some peers abort since CVE-2020-25648; nobody is at fault.
# RFC 8446 §5

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, ChangeCipherSpec, ChangeCipherSpec
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: ChangeCipherSpec, ChangeCipherSpec, Finished
