# An ECDHE handshake with the fields written out.
# RFC 5246 §7.4.1, §7.4.3, RFC 8422 §5.1, RFC 7301 §3.1, RFC 6066 §3

use tls 1.2

client -> server: ClientHello version=1.2 record-version=1.0 session-id=no ciphers=[TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, TLS_RSA_WITH_AES_128_CBC_SHA] groups=[x25519, secp256r1] sigalgs=[ecdsa_secp256r1_sha256, rsa_pkcs1_sha256] sni=www.example.org alpn=[h2, http/1.1] ticket=no ems reneg-info compression=[null]
server -> client: ServerHello version=1.2 cipher=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 session-id=no alpn=h2 ems reneg-info
server -> client: Certificate chain=[www.example.org, ca.example.org]
server -> client: ServerKeyExchange group=x25519 sigalg=rsa_pkcs1_sha256, ServerHelloDone
client -> server: ClientKeyExchange kex=ecdhe, ChangeCipherSpec body=0x01, Finished
server -> client: ChangeCipherSpec body=0x01, Finished
client -> server: ApplicationData 78
server -> client: ApplicationData 16384
client -> server: close_notify
server -> client: close_notify
