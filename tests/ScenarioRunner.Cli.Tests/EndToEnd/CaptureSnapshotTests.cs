using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>Captures as scenarios, transcripts and snapshots. The captures are made by <c>runner export</c>; another name gives other addresses, ports, randoms and keys.</summary>
public sealed class CaptureSnapshotTests
{
    private const string Handshake = """
        use tcp, tls 1.3
        client -> server: SYN
        server -> client: SYN-ACK
        client -> server: ACK
        client -> server: ClientHello versions=[1.3] ciphers=[TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384] groups=[x25519] key-share=[x25519] sni=example.org
        server -> client: ServerHello cipher=TLS_AES_128_GCM_SHA256 group=x25519, EncryptedExtensions, Certificate, CertificateVerify, Finished
        client -> server: Finished
        client -> server: ApplicationData 100
        client -> server: close_notify
        client -> server: FIN
        server -> client: close_notify
        server -> client: FIN
        client -> server: ACK

        """;

    [Test]
    public async Task The_same_handshake_recorded_twice_is_the_same_scenario()
    {
        using Workspace workspace = await Recorded(("monday", Handshake), ("tuesday", Handshake));
        CliRun run = await workspace.Run("import", "monday.pcapng", "tuesday.pcapng", "-o", "scenarios");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(run.Error, Is.EqualTo("2 connections imported into scenarios\n"));
            Assert.That(workspace.Read("scenarios/tuesday-001.hs"), Is.EqualTo(workspace.Read("scenarios/monday-001.hs")));
            Assert.That(workspace.Read("scenarios/monday-001.hs"), Does.Contain("CertificateVerify").And.Contain("close_notify"));
        });
    }

    [Test]
    public async Task An_imported_scenario_is_in_canonical_form_and_passes_as_the_capture_does()
    {
        using Workspace workspace = await Recorded(("monday", Handshake));
        await workspace.Run("import", "monday.pcapng", "-o", ".");
        CliRun validate = await workspace.Run("validate", "monday-001.hs"), format = await workspace.Run("fmt", "--check", "monday-001.hs");
        Assert.That((validate.Code, format.Code), Is.EqualTo((0, 0)), validate.Out + format.Out);
    }

    [Test]
    public async Task A_transcript_of_a_capture_goes_down_to_the_end()
    {
        using Workspace workspace = await Recorded(("monday", Handshake));
        CliRun run = await workspace.Run("transcript", "monday.pcapng");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(run.Out, Does.StartWith("monday-001\n"));
            foreach (string line in (string[])["server -> client: CertificateVerify", "client -> server: Finished", "client -> server: Alert warning close_notify", "verdict: pass"])
                Assert.That(run.Out, Does.Contain(line));
        });
    }

    [Test]
    public async Task The_key_log_decides_how_much_a_transcript_shows()
    {
        using Workspace workspace = await Recorded(("monday", Handshake));
        await workspace.Run("export", "monday.hs", "-o", "bare.pcap");
        CliRun closed = await workspace.Run("transcript", "bare.pcap");
        CliRun opened = await workspace.With("keys.txt", KeysIn(workspace, "monday.pcapng")).Run("transcript", "bare.pcap", "--keylog", "keys.txt");
        Assert.Multiple(() =>
        {
            Assert.That((closed.Code, opened.Code), Is.EqualTo((0, 0)), closed.Error + opened.Error);
            Assert.That(closed.Out, Does.Contain("Record application_data").And.Not.Contain("CertificateVerify"));
            Assert.That(opened.Out, Does.Contain("CertificateVerify").And.Contain("close_notify").And.Not.Contain("Record"));
        });
    }

    [Test]
    public async Task A_snapshot_is_approved_once_and_compares_equal_to_another_recording()
    {
        using Workspace workspace = await Recorded(("monday", Handshake), ("tuesday", Handshake));
        CliRun fresh = await workspace.Run("snapshot", "monday.pcapng", "--check");
        CliRun accepted = await workspace.Run("snapshot", "monday.pcapng", "--accept");
        string snapshot = workspace.Read("monday.pcapng.verified.txt");
        workspace.With("monday.pcapng", File.ReadAllBytes(workspace.PathOf("tuesday.pcapng")));
        CliRun again = await workspace.Run("snapshot", "monday.pcapng", "--check");
        Assert.Multiple(() =>
        {
            Assert.That((fresh.Code, accepted.Code, again.Code), Is.EqualTo((1, 0, 0)), again.Out);
            Assert.That(snapshot, Does.EndWith("verdict: pass").And.Not.Contain("192.0.2"));
            Assert.That(workspace.Files, Has.None.Contain("received"));
        });
    }

    [Test]
    public async Task Another_cipher_list_is_a_difference_of_its_line_alone()
    {
        string changed = Handshake.Replace("TLS_AES_256_GCM_SHA384]", "TLS_CHACHA20_POLY1305_SHA256]", StringComparison.Ordinal);
        using Workspace workspace = await Recorded(("monday", Handshake), ("tuesday", changed));
        await workspace.Run("snapshot", "monday.pcapng", "--accept");
        workspace.With("monday.pcapng", File.ReadAllBytes(workspace.PathOf("tuesday.pcapng")));
        CliRun run = await workspace.Run("snapshot", "monday.pcapng");
        string[] lines = [.. run.Out.Split('\n').Where(line => line.StartsWith('+') || line.StartsWith('-')).Skip(2)];
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(lines, Has.Length.EqualTo(2));
            Assert.That(lines, Has.All.Contain("client -> server: ClientHello"));
            Assert.That(lines[1], Does.Contain("TLS_CHACHA20_POLY1305_SHA256"));
            Assert.That(workspace.Has("monday.pcapng.received.txt"));
        });
    }

    [Test]
    public async Task Captures_in_a_folder_are_compared_where_they_have_a_snapshot()
    {
        using Workspace workspace = await Recorded(("monday", Handshake), ("tuesday", Handshake));
        File.Delete(workspace.PathOf("monday.hs"));
        File.Delete(workspace.PathOf("tuesday.hs"));
        await workspace.Run("snapshot", "monday.pcapng", "--accept");
        CliRun run = await workspace.Run("snapshot", ".");
        File.Delete(workspace.PathOf("monday.pcapng"));
        CliRun prune = await workspace.Run("snapshot", ".", "--prune");
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.StartWith("1 same, 0 new, 0 changed"));
            Assert.That(prune.Out, Is.EqualTo("removed monday.pcapng.verified.txt\n"));
            Assert.That(workspace.Files, Is.EqualTo((string[])["tuesday.pcapng"]));
        });
    }

    [Test]
    public async Task What_is_no_whole_connection_is_named_and_counted()
    {
        using Workspace workspace = await Recorded(("monday", Handshake));
        byte[] whole = File.ReadAllBytes(workspace.PathOf("monday.pcapng"));
        await workspace.Run("export", "monday.hs", "-o", "whole.pcap");
        byte[] pcap = File.ReadAllBytes(workspace.PathOf("whole.pcap"));
        // Without its first three packets.
        int first = 24;
        for (int i = 0; i < 3; i++)
            first += 16 + BitConverter.ToInt32(pcap, first + 8);
        workspace.With("late.pcap", [.. pcap[..24], .. pcap[first..]]).With("cut.pcapng", whole[..^7]).With("no.pcap", "client -> server: SYN\n");
        CliRun late = await workspace.Run("import", "late.pcap", "-o", "out"), transcript = await workspace.Run("transcript", "late.pcap");
        CliRun cut = await workspace.Run("import", "cut.pcapng", "-o", "out"), no = await workspace.Run("import", "no.pcap", "-o", "out");
        Assert.Multiple(() =>
        {
            Assert.That(late.Error, Does.Contain("left out: it began before the capture").And.EndsWith("0 connections imported into out, 1 left out\n"));
            Assert.That(transcript.Out, Is.EqualTo("late-001\n\nleft out: it began before the capture\nverdict: none\n"));
            Assert.That(cut.Code, Is.EqualTo(2));
            Assert.That(cut.Error, Does.Contain("error: cut.pcapng: ").And.EndsWith("1 connection imported into out\n"));
            Assert.That(no.Code, Is.EqualTo(2), no.Error);
        });
    }

    [Test]
    public async Task Names_of_files_lead_nowhere_else()
    {
        using Workspace workspace = await Recorded(("monday", Handshake));
        byte[] capture = File.ReadAllBytes(workspace.PathOf("monday.pcapng"));
        workspace.With("a/-- x;y.pcapng", capture).With("b/x-y.pcapng", capture);
        CliRun run = await workspace.Run("import", "a", "b", "-o", "out");
        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(workspace.Files.Where(file => file.StartsWith("out/", StringComparison.Ordinal)), Is.EqualTo((string[])["out/x-y-001.hs", "out/x-y-2-001.hs"]));
    }

    [Test]
    public async Task A_fault_of_the_capture_is_one_of_its_transcript()
    {
        using Workspace workspace = await Recorded(("bad", Handshake.Replace("client -> server: close_notify\n", "", StringComparison.Ordinal)));
        CliRun import = await workspace.Run("import", "bad.pcapng", "-o", "out"), transcript = await workspace.Run("transcript", "bad.pcapng");
        Assert.Multiple(() =>
        {
            Assert.That(import.Code, Is.Zero, import.Error);
            Assert.That(transcript.Code, Is.EqualTo(1));
            Assert.That(transcript.Out, Does.Contain("close-notify-missing").And.EndsWith("verdict: fail\n"));
        });
    }

    private static async Task<Workspace> Recorded(params (string Name, string Scenario)[] scenarios)
    {
        var workspace = new Workspace { Pipeline = null };
        foreach ((string name, string scenario) in scenarios)
        {
            CliRun run = await workspace.With(name + ".hs", scenario).Run("export", name + ".hs", "-o", name + ".pcapng");
            Assert.That(run.Code, Is.Zero, run.Error);
        }

        return workspace;
    }

    // The secrets block of the capture holds the text of a key log.
    private static string KeysIn(Workspace workspace, string capture)
    {
        string text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(workspace.PathOf(capture)));
        return string.Concat(text.Split('\n').Select(line => line[Math.Max(0, Math.Max(line.IndexOf("CLIENT_", StringComparison.Ordinal), line.IndexOf("SERVER_", StringComparison.Ordinal)))..])
            .Where(line => line.StartsWith("CLIENT_", StringComparison.Ordinal) || line.StartsWith("SERVER_", StringComparison.Ordinal)).Select(line => line + "\n"));
    }
}
