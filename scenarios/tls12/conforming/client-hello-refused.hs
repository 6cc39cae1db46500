# The server finds nothing acceptable in the ClientHello.
# RFC 5246 §7.4.1.3, §7.2.2, appendix E.1

use tls 1.2
each reason in [handshake_failure, insufficient_security, protocol_version]

client -> server: ClientHello
server -> client: Alert fatal $reason
