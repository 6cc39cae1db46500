# Wrong: a signature with PKCS #1 v1.5, which is for certificates only. Due: RSASSA-PSS for an RSA key.
# RFC 8446 §4.2.3, §4.4.3

use tls 1.3

client -> server: ClientHello sigalgs=[rsa_pss_rsae_sha256, rsa_pkcs1_sha256]
server -> client: ServerHello, EncryptedExtensions, Certificate
server -> client: CertificateVerify sigalg=rsa_pkcs1_sha256  !! t13-cv-alg
client -> server: Alert fatal illegal_parameter
