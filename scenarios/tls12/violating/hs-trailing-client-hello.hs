# Wrong: a byte is left over behind the ClientHello. Due: exactly the hello; the text names the alert.
# RFC 5246 §7.4.1.2

use tls 1.2

client -> server: ClientHello trailing=1  !! hs-trailing
server -> client: Alert fatal decode_error
