# Wrong: the client lists 1.3 and 1.1, the server takes 1.2, which lies between. Due: a listed version.
# RFC 8446 §4.2.1, appendix D.1

use tls

client -> server: ClientHello version=1.2 versions=[1.3, 1.1]
server -> client: ServerHello version=1.2 selected-version=no  !! neg-version-set
client -> server: Alert fatal protocol_version
