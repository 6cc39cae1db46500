# Wrong: another extension behind the pre-shared key. Due: pre_shared_key last, the binders cover all before it.
# RFC 8446 §4.2.11

use tls 1.3

client -> server: ClientHello ext=[supported_versions, psk_key_exchange_modes, supported_groups, key_share, pre_shared_key, signature_algorithms]  !! t13-psk-last
server -> client: Alert fatal illegal_parameter
