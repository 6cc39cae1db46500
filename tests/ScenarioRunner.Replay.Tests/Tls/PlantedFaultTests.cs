using NUnit.Framework;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Replay.Tests.Corpora;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Tests.Tls;

/// <summary>Faults put into the recorded conversations of real stacks are found, and where they are.</summary>
public sealed class PlantedFaultTests
{
    private static readonly FollowerPool s_followers = new();

    [Test]
    public void Planted_faults_are_found_where_they_are()
    {
        SortedDictionary<string, Tally> table = new(StringComparer.Ordinal);
        SortedDictionary<string, string> missed = new(StringComparer.Ordinal);
        foreach ((string name, List<TlsUnit> units) in Corpus.Names.Where(IsClean).SelectMany(Conversations).Where(conversation => conversation.Units.Count > 5))
        {
            List<(int Frame, string Rule)> before = Where(units);
            foreach ((string fault, int place, List<TlsUnit> planted) in Planted.In(units))
            {
                string row = $"{Planted.NameOf(units[place])} {fault}";
                Tally tally = table.GetValueOrDefault(row);
                List<int> frames = [.. Where(planted).Except(before).Select(found => found.Frame)];
                table[row] = tally.Count(frames, From(planted, place));
                if (frames.Count == 0)
                    missed[row] = name;
            }
        }

        Tally all = default;
        foreach ((string row, Tally tally) in table.Where(pair => !Legal.Rows.ContainsKey(pair.Key)))
            all += tally;
        TestContext.Out.WriteLine($"{all.Found} of {all.Of} found, {all.Elsewhere} of them at another message");
        foreach ((string row, Tally tally) in table.Where(pair => pair.Value.Found < pair.Value.Of || pair.Value.Elsewhere > 0))
            TestContext.Out.WriteLine($"{row,-70} {tally.Found,4} of {tally.Of,4}, {tally.Elsewhere,3} elsewhere  {missed.GetValueOrDefault(row, "")} {Legal.Rows.GetValueOrDefault(row, "")}");
        Assert.That(Legal.Rows.Keys.Where(row => !table.TryGetValue(row, out Tally tally) || tally.Found == tally.Of), Is.Empty, "listed, and always found");
        Assert.That(table.Where(pair => pair.Value.Found < pair.Value.Of && !Legal.Rows.ContainsKey(pair.Key)).Select(pair => pair.Key), Is.Empty);
    }

    private static bool IsClean(string name) =>
        (name.StartsWith("tls", StringComparison.Ordinal) || name.StartsWith("gnutls", StringComparison.Ordinal)) && !name.Contains("bytewise", StringComparison.Ordinal);

    private static IEnumerable<(string Name, List<TlsUnit> Units)> Conversations(string name)
    {
        SortedDictionary<long, List<TlsUnit>> units = [];
        Corpus.Judge(name + ".pcap", withKeys: true, (connection, unit) => (units.TryGetValue(connection.Index, out List<TlsUnit>? list) ? list : units[connection.Index] = []).Add(unit));
        return units.Values.Select(list => (name, list));
    }

    // The frames of errors and warnings.
    private static List<(int Frame, string Rule)> Where(List<TlsUnit> units)
    {
        TlsCourse course = new(s_followers);
        foreach (TlsUnit unit in units)
            course.Take(unit, unit.FromClient);
        return [.. course.End().Observation.Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => (finding.Span.Start, finding.Rule.Name))];
    }

    // The fault shows at the message itself, or with the next ones of either side.
    private static (long First, long Last) From(List<TlsUnit> units, int place)
    {
        if (units.Count == 0)
            return (0, 0);
        int first = Math.Min(place, units.Count - 1), last = first;
        foreach (bool client in (bool[])[true, false])
            if (units.FindIndex(first, unit => unit.FromClient == client) is >= 0 and int next)
                last = Math.Max(last, next);
        return (units[first].LastFrame, units[Math.Min(last + 1, units.Count - 1)].LastFrame);
    }

    private readonly record struct Tally(int Of, int Found, int Elsewhere)
    {
        public static Tally operator +(Tally one, Tally other) => new(one.Of + other.Of, one.Found + other.Found, one.Elsewhere + other.Elsewhere);

        public Tally Count(List<int> frames, (long First, long Last) range) =>
            this + new Tally(1, frames.Count > 0 ? 1 : 0, frames.Count > 0 && !frames.Exists(frame => frame >= range.First && frame <= range.Last) ? 1 : 0);
    }
}
