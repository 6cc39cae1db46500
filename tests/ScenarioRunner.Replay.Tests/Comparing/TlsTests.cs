using NUnit.Framework;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Tests.Corpora;

namespace ScenarioRunner.Replay.Tests.Comparing;

/// <summary>TLS of recorded traffic against scenarios, with keys and without.</summary>
public sealed class TlsTests
{
    private const string Capture = "tls13-full";

    private static readonly string[] s_scenario =
    [
        "use tcp, tls 1.3",
        "client -> server: SYN",
        "server -> client: SYN-ACK",
        "client -> server: ACK",
        "client -> server: ClientHello",
        "server -> client: ServerHello cipher=TLS_AES_256_GCM_SHA384",
        "server -> client: EncryptedExtensions",
        "server -> client: Certificate",
        "server -> client: CertificateVerify",
        "server -> client: Finished",
        "client -> server: Finished",
        "server -> client: NewSessionTicket, NewSessionTicket",
        "client -> server: ApplicationData",
        "server -> client: ApplicationData",
        "client -> server: close_notify",
        "server -> client: close_notify",
        "server -> client: FIN",
        "client -> server: FIN",
    ];

    private static byte[] Keys => File.ReadAllBytes(Corpus.PathOf(Capture + ".keys"));

    [Test]
    public void A_conversation_with_keys_follows_its_scenario() => Assert.That(Find(s_scenario, Keys), Is.Empty);

    [Test]
    public void Without_keys_what_cannot_be_seen_is_said_and_held_against_nobody()
    {
        Finding[] findings = [.. Find(s_scenario, [])];
        Assert.That(findings.Select(finding => finding.Rule.Name), Is.EqualTo(new[] { "step-not-seen" }));
        Assert.That(findings[0].Message, Does.StartWith("server's EncryptedExtensions, server's Certificate"));
    }

    [Test]
    public void Each_message_that_the_scenario_lacks_is_one_finding([Range(6, 17)] int line) =>
        Assert.That(Errors([.. s_scenario.Where((_, i) => i != line)]), Has.Length.EqualTo(line == 11 ? 2 : 1));

    [TestCase(5, "server -> client: ServerHello cipher=TLS_AES_128_GCM_SHA256", "step-differs@6: server's ServerHello has cipher=TLS_AES_256_GCM_SHA384, the scenario cipher=TLS_AES_128_GCM_SHA256")]
    [TestCase(8, "server -> client: CertificateRequest", "step-differs@9: server sends CertificateVerify, the scenario has CertificateRequest")]
    [TestCase(14, "client -> server: Alert fatal internal_error", "step-differs@15: client's Alert has warning close_notify, the scenario fatal internal_error")]
    public void A_message_that_differs_is_one_finding(int line, string instead, string finding) =>
        Assert.That(Errors([.. s_scenario.Select((step, i) => i == line ? instead : step)]), Is.EqualTo(new[] { finding }));

    [Test]
    public void The_close_of_the_seed_is_that_of_a_real_conversation()
    {
        const string Name = "tls12-close-notify-both";
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "ScenarioRunner.sln")))
            root = Path.GetDirectoryName(root)!;
        string seed = File.ReadAllText(Path.Combine(root, "scenarios", "seeds", "https-close.hs"));
        using FileStream capture = File.OpenRead(Corpus.PathOf(Name + ".pcap"));
        Assert.That(Compared.Errors(capture, seed, keys: File.ReadAllBytes(Corpus.PathOf(Name + ".keys"))), Is.Empty);
    }

    private static string[] Errors(string[] scenario)
    {
        using FileStream capture = File.OpenRead(Corpus.PathOf(Capture + ".pcap"));
        return Compared.Errors(capture, string.Join('\n', scenario), keys: Keys);
    }

    private static IEnumerable<Finding> Find(string[] scenario, byte[] keys)
    {
        using FileStream capture = File.OpenRead(Corpus.PathOf(Capture + ".pcap"));
        return [.. Compared.Findings(capture, string.Join('\n', scenario), keys: keys)];
    }
}
