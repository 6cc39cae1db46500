using NUnit.Framework;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Replay.Tests.Corpora;

namespace ScenarioRunner.Replay.Tests.Tcp;

/// <summary>Faults put into the segments of real stacks are found, and where they are.</summary>
public sealed class PlantedFaultTests
{
    /// <summary>So many of a hundred are found at their frame, at least; the rest is what the note says.</summary>
    private static readonly SortedDictionary<string, (int AtLeast, string Why)> s_due = new(StringComparer.Ordinal)
    {
        ["MSS behind the SYN"] = (100, ""),
        ["a reset"] = (8, "a program may abort at any time: the next segment of its sender shows that it did not"),
        ["ack + 1"] = (94, "it may acknowledge a segment that was not recorded"),
        ["ack + 1000"] = (94, "it may acknowledge a segment that was not recorded"),
        ["ack - 1"] = (55, "where it still acknowledges nothing new it is an old one that was overtaken"),
        ["ack - 1000"] = (90, "where it still acknowledges nothing new it is an old one that was overtaken"),
        ["an old TSval"] = (82, "the receiver's answer shows that it discarded the segment"),
        ["another TSecr"] = (92, "a reset may carry any"),
        ["seq + 1"] = (60, "an octet before it may not have been recorded; a missing one shows with the acknowledgment"),
        ["seq + 1000"] = (84, "octets before it may not have been recorded; missing ones show with the acknowledgment"),
        ["seq + 2^30"] = (84, "a segment out of the window is seen by the answer that it gets"),
        ["seq - 1000"] = (84, "a segment that repeats octets is seen by the answer that it gets"),
        ["window 0"] = (70, "a receiver may close its window; what is sent into it shows"),
        ["with FIN"] = (4, "a program may close at any time: the next segment of its sender shows that it did not"),
        ["with SYN"] = (100, ""),
        ["without ACK"] = (90, "a reset needs none"),
        ["without FIN"] = (0, "a program may leave its side open: the acknowledgment of the FIN shows that there was one"),
        ["without timestamps"] = (84, "the receiver discards it, which its answers show"),
    };

    [Test]
    public void Planted_faults_are_found_at_their_frame()
    {
        FollowerPool followers = new();
        SortedDictionary<string, int[]> table = new(StringComparer.Ordinal);
        List<string> earlier = [];
        foreach (string name in Corpus.Names.Where(IsClean))
        {
            foreach (List<Segment> segments in Conversations.Of(name + ".pcap").Where(segments => segments.Count is > 2 and < 30))
                foreach ((string fault, int place, List<Segment> planted) in Planted.In(segments))
                {
                    List<int> frames = [.. Conversations.Judge(followers, planted).Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Span.Start)];
                    int frame = (int)segments[place].Frame;
                    int kind = frames.Count == 0 ? 2 : frames.Contains(frame) ? 0 : frames[0] > frame ? 1 : 3;
                    (table.TryGetValue(fault, out int[]? row) ? row : table[fault] = new int[4])[kind]++;
                    if (kind == 3)
                        earlier.Add($"{name}: {fault} at {frame}, found at {frames[0]}");
                }
        }

        TestContext.Out.WriteLine($"{"fault",-20} {"at it",6} {"later",6} {"never",6} {"before",6}");
        foreach ((string fault, int[] row) in table)
            TestContext.Out.WriteLine($"{fault,-20} {row[0],6} {row[1],6} {row[2],6} {row[3],6}  {100 * row[0] / row.Sum()}%  {s_due[fault].Why}");
        foreach (string one in earlier)
            TestContext.Out.WriteLine(one);
        Assert.That(table.Where(pair => 100 * pair.Value[0] < s_due[pair.Key].AtLeast * pair.Value.Sum()).Select(pair => pair.Key), Is.Empty);
        Assert.That(table.Keys, Is.EqualTo(s_due.Keys));
    }

    // Where the recorded order differs from the sent one, a frame says little; two captures of a kind say no more than one.
    private static bool IsClean(string name) =>
        name.StartsWith("tcp-", StringComparison.Ordinal) && !name.Contains("reordered", StringComparison.Ordinal) && !name.Contains("self", StringComparison.Ordinal);
}
