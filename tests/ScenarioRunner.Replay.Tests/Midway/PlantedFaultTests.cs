using NUnit.Framework;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Replay.Tests.Corpora;
using ScenarioRunner.Replay.Tests.Tcp;

namespace ScenarioRunner.Replay.Tests.Midway;

/// <summary>Faults are found as well in connections whose beginning was not captured.</summary>
public sealed class PlantedFaultTests
{
    private const int Cut = 4;

    /// <summary>So many of a hundred are found, at least, at their frame or behind it.</summary>
    private static readonly SortedDictionary<string, int> s_atLeast = new(StringComparer.Ordinal)
    {
        ["MSS behind the SYN"] = 95,
        ["a reset"] = 80,
        ["ack + 1"] = 85,
        ["ack + 1000"] = 92,
        ["ack - 1"] = 45,
        ["ack - 1000"] = 80,
        ["an old TSval"] = 80,
        ["another TSecr"] = 70,
        ["seq + 1"] = 48,
        ["seq + 1000"] = 84,
        ["seq + 2^30"] = 87,
        ["seq - 1000"] = 70,
        ["window 0"] = 0, // How wide a window is was agreed on before.
        ["with FIN"] = 70,
        ["with SYN"] = 84,
        ["without ACK"] = 87,
        ["without FIN"] = 35,
        ["without timestamps"] = 70,
    };

    [Test]
    public void Planted_faults_are_found_in_the_rest_of_a_connection()
    {
        FollowerPool followers = new();
        SortedDictionary<string, int[]> table = new(StringComparer.Ordinal);
        foreach (string name in Corpus.Names.Where(name => name.StartsWith("tcp-", StringComparison.Ordinal)))
            foreach (List<Segment> segments in Conversations.Of(name + ".pcap").Where(segments => segments.Count is > 2 * Cut and < 30).Select(segments => segments[Cut..]))
            {
                if (Frames(followers, segments).Count > 0)
                    continue;
                foreach ((string fault, int place, List<Segment> planted) in Tcp.Planted.In(segments))
                {
                    int frame = (int)segments[place].Frame;
                    List<int> frames = Frames(followers, planted);
                    int kind = frames.Count == 0 ? 2 : frames.Contains(frame) ? 0 : 1;
                    (table.TryGetValue(fault, out int[]? row) ? row : table[fault] = new int[3])[kind]++;
                }
            }

        TestContext.Out.WriteLine($"{"fault",-20} {"at it",6} {"elsewh.",7} {"never",6}");
        foreach ((string fault, int[] row) in table)
            TestContext.Out.WriteLine($"{fault,-20} {row[0],6} {row[1],7} {row[2],6}  {100 * (row[0] + row[1]) / row.Sum()}%");
        Assert.That(table.Where(pair => 100 * (pair.Value[0] + pair.Value[1]) < s_atLeast[pair.Key] * pair.Value.Sum()).Select(pair => pair.Key), Is.Empty);
        Assert.That(table.Keys, Is.EqualTo(s_atLeast.Keys));
    }

    private static List<int> Frames(FollowerPool followers, List<Segment> segments)
    {
        TcpFollower follower = followers.RentTcp();
        Opening opening = new(OpeningKind.Midway, follower, 0, 0);
        foreach (Segment segment in segments)
            opening.Take(segment);
        opening.End();
        List<int> frames = [.. follower.End().Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Span.Start)];
        followers.Return(follower);
        return frames;
    }
}
