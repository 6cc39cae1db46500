using NUnit.Framework;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Replay.Tests.Corpora;

namespace ScenarioRunner.Replay.Tests.Midway;

/// <summary>Real stacks keep the rules also where a capture shows only the rest of what they sent.</summary>
public sealed class CutTests
{
    /// <summary>A client that closes without close_notify behind application data: that is at fault, and shows in the rest as well.</summary>
    private const string Truncated = "abort-tls12-truncation";

    /// <summary>Two connections of the same ports with no SYN between them look like one that jumps.</summary>
    private static readonly string[] s_twice = ["tcp-port-reuse", "tcp-time-wait-reuse"];

    private static IEnumerable<string> Names => Corpus.Names.Except(s_twice);

    [TestCaseSource(nameof(Names))]
    public void The_rest_of_a_connection_draws_no_error(string name)
    {
        Partial capture = new(Corpus.PathOf(name + ".pcap"));
        List<string> errors = [];
        foreach (int cut in (int[])[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1])
        {
            List<JudgedConnection> judged = capture.Judge((index, length) => index >= (cut < 0 ? length / 2 : cut));
            errors.AddRange(Partial.Errors(judged).Select(error => $"without {(cut < 0 ? "half" : cut)}: {error}"));
        }

        Assert.That(errors.Where(error => name != Truncated || !error.Contains("close-notify-missing", StringComparison.Ordinal)), Is.Empty);
    }
}
