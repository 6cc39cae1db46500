# Wrong: TIME-WAIT ends after a second. Due: two maximum segment lifetimes.
# RFC 9293 §3.6.1 (MUST-13)

given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT

@0s server -> client: FIN
client -> server: ACK
+1s client: timeout 2msl  !! tw-2msl
expect server = CLOSED
