# Wrong: supported_versions of the ServerHello names a version that was not offered. Due: one of the client's list.
# RFC 8446 §4.2.1

use tls

client -> server: ClientHello versions=[1.3]
server -> client: ServerHello selected-version=0x0305  !! t13-supver
client -> server: Alert fatal illegal_parameter
