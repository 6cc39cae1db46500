using System.Collections.Immutable;
using System.Text;
using NUnit.Framework;
using VerifyNUnit;

namespace ScenarioRunner.Scenarios.Tests.Faults;

/// <summary>A wrong value in a conforming scenario is found on its line.</summary>
public sealed class PlantedFaultTests
{
    private const int Seed = 9293;
    private const int PerFile = 2;

    // Where the wrong value is right by the letter.
    private static readonly Dictionary<string, string> s_legal = new(StringComparer.Ordinal)
    {
        ["ack-minus-one"] = "an acknowledgment may be late, as long as it is not below an earlier one",
        ["ack-plus-one"] = "a SYN,ACK may take part of the data of a Fast Open SYN, a receiver the octet of a window probe, and data of the lost segment's length may be the lost segment",
        ["seq-minus-one"] = "a segment may repeat octets together with new ones (RFC 9293 §3.8.1, repacketization)",
        ["seq-plus-one"] = "part of a lost segment may be sent again, and a keep-alive with an octet one higher is one octet of data",
        ["window-overrun"] = "not legal, not found yet: data that begins with octets sent before is not held against the window",
    };

    private static readonly Lazy<ImmutableArray<(string File, PlantedFault Fault, Judgement Judgement)>> s_all = new(PlantAll);

    [Test]
    public void A_planted_fault_is_found_on_its_line_or_is_legal()
    {
        string[] missed = [.. s_all.Value.Where(one => !IsFound(one.Fault, one.Judgement) && !s_legal.ContainsKey(one.Fault.Kind)).Select(one => $"{one.File}: {one.Fault}")];
        Assert.That(missed, Is.Empty);
    }

    [Test]
    public Task The_counts_are_the_approved_ones()
    {
        StringBuilder table = new("kind: planted, found on the line, more than two findings\n\n");
        foreach (string kind in PlantedFault.Kinds)
        {
            (string File, PlantedFault Fault, Judgement Judgement)[] of = [.. s_all.Value.Where(one => one.Fault.Kind == kind)];
            table.Append(FormattableString.Invariant($"{kind}: {of.Length}, {of.Count(one => IsFound(one.Fault, one.Judgement))}, {of.Count(one => one.Judgement.Complaints.Length > 2)}\n"));
        }

        table.Append("\nNot found on the line:\n");
        foreach ((string kind, string reason) in s_legal.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            table.Append(FormattableString.Invariant($"\n{kind}: {reason}\n"));
            foreach ((string file, PlantedFault fault, _) in s_all.Value.Where(one => one.Fault.Kind == kind && !IsFound(one.Fault, one.Judgement)))
                table.Append(FormattableString.Invariant($"  {file}:{fault.Line} {fault.Written}\n"));
        }

        return Verifier.Verify(table.ToString().TrimEnd('\n')).ToTask();
    }

    private static bool IsFound(PlantedFault fault, Judgement judgement) => judgement.Complaints.Any(found => found.Line == fault.Line);

    private static ImmutableArray<(string File, PlantedFault Fault, Judgement Judgement)> PlantAll() =>
        [.. Repository.Scenarios("tcp/conforming").SelectMany(Plant).AsParallel().AsOrdered().Select(one => (one.File, one.Fault, Judgement.Of(one.Fault.Text)))];

    private static List<(string File, PlantedFault Fault)> Plant(string path, int index)
    {
        string text = Repository.Read(path);
        ImmutableArray<SentLine> lines = SentLine.Of(text);
        Random random = new(Seed + index);
        List<(string, PlantedFault)> planted = [];
        foreach (string kind in PlantedFault.Kinds)
        {
            PlantedFault[] possible = [.. lines.Select(line => PlantedFault.Of(kind, text, line, lines)).OfType<PlantedFault>()];
            random.Shuffle(possible);
            planted.AddRange(possible.Take(PerFile).Select(fault => (Path.GetFileName(path), fault)));
        }

        return planted;
    }
}
