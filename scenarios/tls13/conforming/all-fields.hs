# A full handshake with the fields written out.
# RFC 8446 §4.1.2, §4.1.3, §4.2, §4.3.1, §4.4

use tls 1.3

client -> server: ClientHello version=1.2 record-version=1.0 versions=[1.3, 1.2] session-id=0x00112233 ciphers=[TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384] groups=[x25519, secp256r1] key-share=[x25519] sigalgs=[ecdsa_secp256r1_sha256, rsa_pss_rsae_sha256, rsa_pkcs1_sha256] sni=www.example.org alpn=[h2, http/1.1] psk-modes=[psk_dhe_ke] compression=[null]
server -> client: ServerHello version=1.2 record-version=1.2 selected-version=1.3 session-id=0x00112233 cipher=TLS_AES_128_GCM_SHA256 group=x25519 epoch=plain
server -> client: ChangeCipherSpec
server -> client: EncryptedExtensions alpn=h2 sni epoch=handshake
server -> client: Certificate chain=[www.example.org, ca.example.org] epoch=handshake
server -> client: CertificateVerify sigalg=rsa_pss_rsae_sha256 epoch=handshake
server -> client: Finished epoch=handshake
client -> server: ChangeCipherSpec, Finished epoch=handshake
server -> client: NewSessionTicket name=T1 lifetime=7200 nonce=0x00 early-data=16384 epoch=application
client -> server: ApplicationData 78 epoch=application
server -> client: ApplicationData 16384 epoch=application
client -> server: close_notify
server -> client: close_notify
