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
    private static readonly SortedDictionary<string, (int AtLeast, string Rest)> s_due = new(StringComparer.Ordinal)
    {
        ["MSS behind the SYN"] = (0, ""),
        ["a reset"] = (0, ""),
        ["ack + 1"] = (0, ""),
        ["ack + 1000"] = (0, ""),
        ["ack - 1"] = (0, ""),
        ["ack - 1000"] = (0, ""),
        ["an old TSval"] = (0, ""),
        ["another TSecr"] = (0, ""),
        ["seq + 1"] = (0, ""),
        ["seq + 1000"] = (0, ""),
        ["seq + 2^30"] = (0, ""),
        ["seq - 1000"] = (0, ""),
        ["window 0"] = (0, ""),
        ["with FIN"] = (0, ""),
        ["with SYN"] = (0, ""),
        ["without ACK"] = (0, ""),
        ["without FIN"] = (0, ""),
        ["without timestamps"] = (0, ""),
    };

    [Test]
    public void Planted_faults_are_found_at_their_frame()
    {
        FollowerPool followers = new();
        SortedDictionary<string, int[]> table = new(StringComparer.Ordinal);
        List<string> earlier = [];
        foreach (string name in Corpus.Names.Where(IsClean))
        {
            foreach (List<Segment> segments in Conversations.Of(name + ".pcap").Where(segments => segments.Count is > 2 and < 60))
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
            TestContext.Out.WriteLine($"{fault,-20} {row[0],6} {row[1],6} {row[2],6} {row[3],6}  {100 * row[0] / row.Sum()}%  {s_due[fault].Rest}");
        foreach (string one in earlier)
            TestContext.Out.WriteLine(one);
        Assert.That(table.Where(pair => 100 * pair.Value[0] < s_due[pair.Key].AtLeast * pair.Value.Sum()).Select(pair => pair.Key), Is.Empty);
        Assert.That(table.Keys, Is.EqualTo(s_due.Keys));
    }

    // Where the recorded order differs from the sent one, a frame says little; two captures of a kind say no more than one.
    private static bool IsClean(string name) =>
        name.StartsWith("tcp-", StringComparison.Ordinal) && !name.Contains("reordered", StringComparison.Ordinal) && !name.Contains("self", StringComparison.Ordinal);
}
