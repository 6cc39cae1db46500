using NUnit.Framework;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>The TLS of an imported connection.</summary>
public sealed class TlsTests
{
    private const string Opening = """
        client -> server: SYN
        server -> client: SYN-ACK
        client -> server: ACK

        """;

    [Test]
    public void With_keys_every_message_stands_there_down_to_the_end() => Assert.That(Bare(Text(Staged.Tls13)), Is.EqualTo("""
        # A recorded TLS connection.
        use tcp, tls 1.3

        client -> server: SYN
        server -> client: SYN-ACK
        client -> server: ACK
        client -> server: ClientHello
        server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
        client -> server: Finished
        server -> client: NewSessionTicket
        client -> server: ApplicationData
        server -> client: ApplicationData
        client -> server: close_notify
        client -> server: FIN
        server -> client: close_notify
        server -> client: FIN
        client -> server: ACK

        """));

    [Test]
    public void Without_keys_closed_records_stand_for_what_nobody_can_read() => Assert.That(Bare(Text(Staged.Tls13, keys: false)), Is.EqualTo("""
        # A recorded TLS connection.
        # what is encrypted could not be looked into.
        use tcp, tls 1.3

        client -> server: SYN
        server -> client: SYN-ACK
        client -> server: ACK
        client -> server: ClientHello
        server -> client: ServerHello, Record
        client -> server: Record
        server -> client: Record
        client -> server: Record
        server -> client: Record
        client -> server: Record
        client -> server: FIN
        server -> client: Record
        server -> client: FIN
        client -> server: ACK

        """));

    [Test]
    public void Values_that_matter_are_written_and_random_ones_have_names()
    {
        string text = Text(Staged.Tls13);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("ClientHello versions=[1.3] ciphers=[TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384] groups=[x25519] key-share=[x25519] "));
            Assert.That(text, Does.Contain("sni=example.org session-id=S1"));
            Assert.That(text, Does.Contain("ServerHello cipher=TLS_AES_128_GCM_SHA256 group=x25519 ext="));
            Assert.That(text, Does.Contain("NewSessionTicket name=T1 lifetime=7200"));
            Assert.That(text, Does.Contain("ApplicationData 3000"));
            Assert.That(text, Does.Not.Contain("record-version").And.Not.Contain("0x"));
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public void The_same_handshake_recorded_twice_gives_the_same_text(bool keys)
    {
        Assert.That(Staged.Of(Staged.Tls13, "monday", keys), Is.Not.EqualTo(Staged.Of(Staged.Tls13, "tuesday", keys)));
        Assert.That(Text(Staged.Tls13, "tuesday", keys), Is.EqualTo(Text(Staged.Tls13, "monday", keys)));
    }

    [Test]
    public void Another_cipher_list_changes_its_line_and_no_other()
    {
        string before = Text(Staged.Tls13);
        string after = Text(Staged.Tls13.Replace("TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384]", "TLS_AES_128_GCM_SHA256, TLS_CHACHA20_POLY1305_SHA256]", StringComparison.Ordinal), "later");
        string[] lines = before.Split('\n'), changed = after.Split('\n');
        Assert.That(changed, Has.Length.EqualTo(lines.Length));
        Assert.That(Enumerable.Range(0, lines.Length).Where(i => lines[i] != changed[i]).Select(i => Bare(lines[i])), Is.EqualTo((string[])["client -> server: ClientHello"]));
    }

    [Test]
    public void Reserved_values_have_one_form()
    {
        string scenario = Staged.Tls13.Replace("ciphers=[", "ciphers=[0xdada, ", StringComparison.Ordinal).Replace("groups=[", "groups=[0x2a2a, ", StringComparison.Ordinal);
        Assert.That(Text(scenario), Does.Contain("ciphers=[GREASE, TLS_AES_128_GCM_SHA256").And.Contain("groups=[GREASE, x25519]"));
    }

    [Test]
    public void What_comes_before_TLS_stands_there_as_octets()
    {
        string scenario = Staged.Tls13.Replace("client -> server: ClientHello", """
            server -> client: DATA data="220 ready\r\n"
            client -> server: DATA data="STARTTLS\r\n"
            server -> client: DATA data="220 go on\r\n"
            client -> server: ClientHello
            """, StringComparison.Ordinal);
        Assert.That(Bare(Text(scenario)), Does.Contain("""
            server -> client: DATA 11
            client -> server: DATA 10
            server -> client: DATA 11
            client -> server: ClientHello
            """));
    }

    [Test]
    public void A_message_that_was_cut_off_is_octets()
    {
        const string Cut = Opening + """
            client -> server: ClientHello versions=[1.3]
            server -> client: DATA data="\x16\x03\x03\x00\x55\x02\x00\x00\x51"
            server: abort
            server -> client: RST

            """;
        string text = Text("use tcp, tls\n" + Cut);
        Assert.That(Bare(text), Does.Contain("client -> server: ClientHello\nserver -> client: DATA 9\nserver: abort\n"));
    }

    [Test]
    public void A_fault_of_TLS_is_told_in_both()
    {
        string text = Text(Staged.Tls13.Replace("client -> server: close_notify\n", "", StringComparison.Ordinal));
        ScenarioResult result = Imports.Validate(text).Single();
        Assert.That(result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Rule.Name, finding.Endpoint)), Is.EqualTo(((string, string)[])[("close-notify-missing", "client")]));
    }

    [Test]
    public void What_crossed_at_the_end_stands_in_one_order()
    {
        string crossed = Staged.Tls13.Replace("""
            client -> server: FIN
            server -> client: close_notify
            server -> client: FIN
            client -> server: ACK
            """, """
            server -> client: close_notify
            server -> client: FIN
            client -> server: FIN
            server -> client: ACK
            """, StringComparison.Ordinal);
        Assert.That(crossed, Is.Not.EqualTo(Staged.Tls13));
        Assert.That(Text(crossed), Is.EqualTo(Text(Staged.Tls13)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void When_the_dummy_message_of_the_client_goes_out_makes_no_difference(bool keys)
    {
        string late = Staged.Tls13.Replace("group=x25519, EncryptedExtensions", "group=x25519, ChangeCipherSpec, EncryptedExtensions", StringComparison.Ordinal)
            .Replace("client -> server: Finished", "client -> server: ChangeCipherSpec, Finished", StringComparison.Ordinal);
        string early = late.Replace("ChangeCipherSpec, EncryptedExtensions", "ChangeCipherSpec\nclient -> server: ChangeCipherSpec\nserver -> client: EncryptedExtensions", StringComparison.Ordinal)
            .Replace("client -> server: ChangeCipherSpec, Finished", "client -> server: Finished", StringComparison.Ordinal);
        Assert.That(Text(early, keys: keys), Is.EqualTo(Text(late, keys: keys)));
    }

    [Test]
    public void Segments_that_were_sent_again_make_no_difference_but_in_a_remark()
    {
        string lossy = Staged.Tls13.Replace("client -> server: ApplicationData 100", "client -x server: ApplicationData 100\nclient -> server: ApplicationData 100", StringComparison.Ordinal);
        ImportedConnection imported = Imports.Of(new MemoryStream(Staged.Of(lossy, "monday"))).Single();
        Assert.That(imported.Problem, Is.Empty);
        Assert.That(imported.Left, Is.EqualTo("segments that were lost or sent again"));
        Assert.That(imported.Text.Replace("# segments that were lost or sent again are left out.\n", "", StringComparison.Ordinal), Is.EqualTo(Text(Staged.Tls13)));
    }

    [Test]
    public void All_fields_of_all_records_stand_there_where_that_is_asked_for()
    {
        string text = Imports.Of(new MemoryStream(Staged.Of(Staged.Tls13, "monday")), new ImportOptions(Exact: true)).Single().Text;
        Assert.That(text, Does.Contain("server -> client: Finished len=32 epoch=handshake record-version=0x0303 fragments=1"));
    }

    private static string Text(string scenario, string name = "monday", bool keys = true)
    {
        ImportedConnection imported = Imports.Of(new MemoryStream(Staged.Of(scenario, name, keys))).Single();
        Assert.That(imported.Problem, Is.Empty);
        return imported.Text;
    }

    // Names of messages alone, on the lines of a conversation.
    private static string Bare(string text) => string.Join('\n', text.Split('\n').Select(line => line.Contains(": ", StringComparison.Ordinal) && !line.Contains("DATA", StringComparison.Ordinal)
        ? line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)] + string.Join(", ", Messages(line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]))
        : line));

    /// <summary>The names of the messages of a line.</summary>
    internal static IEnumerable<string> Messages(string messages)
    {
        int depth = 0, start = 0;
        for (int i = 0; i <= messages.Length; i++)
        {
            if (i < messages.Length && messages[i] is '[' or ']')
                depth += messages[i] == '[' ? 1 : -1;
            if (i < messages.Length && (messages[i] != ',' || depth > 0))
                continue;
            yield return messages[start..i].Trim().Split(' ')[0];
            start = i + 1;
        }
    }
}
