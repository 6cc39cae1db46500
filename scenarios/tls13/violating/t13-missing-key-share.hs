# Wrong: the list of groups without shares. Due: both or neither; the list of shares may be empty.
# RFC 8446 §9.2

use tls 1.3

client -> server: ClientHello versions=[1.3] groups=[x25519] key-share=no  !! t13-missing
server -> client: Alert fatal missing_extension
