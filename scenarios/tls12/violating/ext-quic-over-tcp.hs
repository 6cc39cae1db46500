# Wrong: QUIC's transport parameters in a hello without QUIC. Due: only inside QUIC.
# RFC 9001 §8.2

use tls

client -> server: ClientHello quic_transport_parameters  !! ext-quic-over-tcp
server -> client: Alert fatal unsupported_extension
