# Wrong: a recipient without a sender, DATA answered as if it were done, and two commands without waiting.
# RFC 5321 §3.3, §4.3.2, §4.3.1

use "./smtp.yaml"

server -> client: Reply 220
client -> server: EHLO
server -> client: Reply 250
client -> server: RCPT "<jones@example.org>"  !! recipient-without-sender
server -> client: Reply 503 "MAIL first"
client -> server: MAIL "<smith@client.example.com>"
server -> client: Reply 250
client -> server: RCPT "<jones@example.org>"
server -> client: Reply 250
client -> server: DATA
server -> client: Reply 250  !! intermediate-reply
client -> server: MESSAGE
server -> client: Reply 250
client -> server: NOOP
client -> server: QUIT  !! command-before-reply
server -> client: Reply 221
