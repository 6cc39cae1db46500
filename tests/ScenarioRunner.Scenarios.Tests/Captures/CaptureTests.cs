using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Scenarios.Tests.Captures;

/// <summary>Conversations of real stacks draw no error. What is lost or crosses on the way is not known here; captures in which that decides are left out.</summary>
public sealed class CaptureTests
{
    private const string Lost = "a segment that was captured was lost behind the point of capture";
    private const string Crossed = "segments that crossed on the way are seen in the order of the point of capture";

    private static readonly Dictionary<string, string> s_leftOut = new(StringComparer.Ordinal)
    {
        ["fail-tls12-corrupt-client-flight"] = Crossed,
        ["tcp-ack-lost"] = Lost,
        ["tcp-bulk"] = Crossed,
        ["tcp-data-lost"] = Lost,
        ["tcp-fin-lost"] = Lost,
        ["tcp-keep-alive-timeout"] = Lost,
        ["tcp-peer-vanishes"] = Lost,
        ["tcp-reordered"] = Crossed,
        ["tcp-self-connect"] = "both endpoints are one socket",
        ["tcp-simultaneous-close"] = Crossed,
        ["tcp-simultaneous-open"] = Crossed,
        ["tcp-synack-lost-once"] = Lost,
    };

    private static IEnumerable<string> Captures => Repository.Corpus("captures") is { } folder
        ? Directory.EnumerateFiles(folder, "*.pcap").Select(path => Path.GetFileNameWithoutExtension(path)!).Where(name => !s_leftOut.ContainsKey(name)).Order(StringComparer.Ordinal)
        : ["none"];

    [TestCaseSource(nameof(Captures))]
    public void A_conversation_of_real_stacks_draws_no_error(string name)
    {
        if (Repository.Corpus("captures") is not { } folder)
        {
            Assert.Ignore("The recorded traffic is not there (../shared/corpora/captures).");
            return;
        }

        foreach (CapturedConversation conversation in CapturedConversation.In(CaptureFile.Read(Path.Combine(folder, name + ".pcap"))))
        {
            (Judgement judgement, ImmutableArray<(int Frame, Reported Reported)> findings) = conversation.Validate();
            Assert.That(judgement.Binds, conversation.Text);
            Assert.That(findings.Where(found => found.Reported.Finding.Severity == Severity.Error), Is.Empty);
        }
    }
}
