# One mail for two recipients, one of whom the server does not know; then QUIT.
# RFC 5321 §3.3, appendix D.1

use "./smtp.yaml"

server -> client: Reply 220 "mx.example.org ready"
client -> server: EHLO "client.example.com"
server -> client: Reply 250 "mx.example.org greets client.example.com"
client -> server: MAIL "<smith@client.example.com>"
server -> client: Reply 250
client -> server: RCPT "<jones@example.org>"
server -> client: Reply 250
client -> server: RCPT "<green@example.org>"
server -> client: Reply 550 "no such user here"
client -> server: DATA
server -> client: Reply 354
expect client = TEXT, server = TEXT
client -> server: MESSAGE "Blah blah blah ..."
server -> client: Reply 250
client -> server: QUIT
server -> client: Reply 221
expect client = CLOSED, server = CLOSED
