# Wrong: supported_versions of the ServerHello names a version before 1.3. Due: 1.3; older ones are said in the old field.
# RFC 8446 §4.2.1

use tls

client -> server: ClientHello versions=[1.3, 1.2]
server -> client: ServerHello selected-version=1.2  !! t13-supver
client -> server: Alert fatal illegal_parameter
