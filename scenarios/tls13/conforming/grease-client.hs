# Values made up to keep servers tolerant stand in every list of the hello; the server passes over them.
# RFC 8701 §3.1, §3.2

use tls

client -> server: ClientHello versions=[0x0A0A, 1.3] ciphers=[0x1A1A, TLS_AES_128_GCM_SHA256] groups=[0x2A2A, x25519] key-share=[0x2A2A, x25519] sigalgs=[0x3A3A, rsa_pss_rsae_sha256] psk-modes=[0x0B, psk_dhe_ke] alpn=[h2]
server -> client: ServerHello selected-version=1.3 cipher=TLS_AES_128_GCM_SHA256 group=x25519
server -> client: EncryptedExtensions alpn=h2, Certificate, CertificateVerify sigalg=rsa_pss_rsae_sha256, Finished
client -> server: Finished
