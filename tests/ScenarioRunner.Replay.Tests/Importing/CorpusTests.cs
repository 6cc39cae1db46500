using NUnit.Framework;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;
using ScenarioRunner.Replay.Tests.Corpora;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>Imports of recorded traffic.</summary>
public sealed class CorpusTests
{
    /// <summary>Both ends are one socket: who sent what cannot be told.</summary>
    private const string OneSocket = "tcp-self-connect";

    /// <summary>Recordings that stop while something is under way: nobody answers the SYN, or the last ACKs are lost.</summary>
    private static readonly string[] s_unfinished = ["tcp-syn-timeout", "tcp-refused-icmp", "tcp-peer-vanishes"];

    private static IEnumerable<string> Clean => Corpus.Names.Where(name => !name.StartsWith("fail-", StringComparison.Ordinal) && name != OneSocket);

    [TestCaseSource(nameof(Clean))]
    public void A_clean_connection_gives_a_clean_scenario(string capture)
    {
        foreach (bool exact in (bool[])[false, true])
            foreach (ImportedConnection one in Of(capture + ".pcap", new ImportOptions(exact)))
            {
                Assert.That(one.Problem, Is.Empty);
                ScenarioResult result = Imports.Validate(one.Text).Single();
                string errors = string.Join(' ', result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Name));
                Assert.That(Exceptions.Closed.GetValueOrDefault(capture).Errors ?? "", Does.EndWith(errors), one.Text);
                if (errors.Length == 0 && !s_unfinished.Contains(capture))
                    Assert.That(result.Verdict, Is.EqualTo(Verdict.Pass), one.Text);
            }
    }

    [TestCase("tcp-clean-client-close", "bigendian.pcap", "nsec.pcap", "pcap.gz", "pcapng", "rawip.pcap")]
    [TestCase("tcp-http-get", "bigendian.pcap", "nsec.pcap", "pcap.gz", "pcapng", "rawip.pcap")]
    [TestCase("tls13-full", "bigendian.pcap", "nsec.pcap", "pcap.gz", "pcapng", "rawip.pcap", "offload-checksums.pcap")]
    public void The_kind_of_file_makes_no_difference(string capture, params string[] kinds)
    {
        string[] texts = Texts(capture + ".pcap");
        foreach (string kind in kinds)
            Assert.That(Texts($"variants/{capture}.{kind}"), Is.EqualTo(texts), kind);
    }

    [TestCase("tls13-full")]
    [TestCase("tls12-ecdhe")]
    public void Secrets_in_the_capture_are_as_good_as_a_key_log(string capture) =>
        Assert.That(Texts($"variants/{capture}.dsb.pcapng"), Is.EqualTo(Of(capture + ".pcap", new ImportOptions(), Corpus.KeysOf(capture + ".pcap")).Select(one => one.Text)));

    [TestCase("tcp-time-wait-reuse")]
    [TestCase("tcp-port-reuse")]
    public void The_same_conversation_recorded_again_gives_the_same_text(string capture) =>
        Assert.That(Texts(capture + ".pcap").Distinct().Count(), Is.EqualTo(1));

    private static string[] Texts(string file) => [.. Of(file, new ImportOptions()).Select(one => one.Text)];

    private static List<ImportedConnection> Of(string file, ImportOptions options, KeyLog? keys = null)
    {
        using FileStream stream = File.OpenRead(Corpus.PathOf(file));
        return Imports.Of(stream, options, keys);
    }
}
