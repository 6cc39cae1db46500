using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Validation;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>Legal handshakes with one message left out, sent twice, swapped with the next or sent by the other side.</summary>
public sealed class OneStepOffTests
{
    /// <summary>Faults for which a standard names another alert than unexpected_message.</summary>
    private static readonly ImmutableDictionary<string, string> s_otherAlerts = new Dictionary<string, string>
    {
        ["T12-CR-ANON"] = "handshake_failure", // RFC 5246 §7.4.4: a request of an anonymous server.
    }.ToImmutableDictionary();

    public static IEnumerable<TestCaseData> Cases => Flights.Every.Select(flights => new TestCaseData(flights).SetArgDisplayNames(flights.Name));

    [TestCaseSource(nameof(Cases))]
    public void Is_refused_at_the_first_step_that_no_handshake_explains(object flights)
    {
        var legal = (Flights)flights;
        HashSet<string> beginnings = Table.Beginnings(legal.All);
        HashSet<string> whole = [.. legal.All.Select(sequence => Table.Text(sequence.AsSpan()))];
        List<string> differences = [];
        HashSet<string> seen = [];
        foreach (ImmutableArray<string> sequence in legal.All.Where(sequence => !sequence.Any(legal.Free.Contains)))
            foreach (ImmutableArray<string> off in OneOff(sequence))
                if (seen.Add(Table.Text(off.AsSpan())) && FirstFault(off, beginnings, whole) is >= 0 and int fault && Complaint(legal, off, fault) is { } complaint)
                    differences.Add($"{complaint}: {Table.Text(off.AsSpan())}");
        Assert.That(seen, Is.Not.Empty);
        Assert.That(differences.Take(8), Is.Empty, $"{differences.Count} of {seen.Count}");
    }

    private static IEnumerable<ImmutableArray<string>> OneOff(ImmutableArray<string> sequence)
    {
        for (int i = 0; i < sequence.Length; i++)
        {
            yield return sequence.RemoveAt(i);
            yield return sequence.Insert(i, sequence[i]);
            if (i + 1 < sequence.Length)
                yield return sequence.SetItem(i, sequence[i + 1]).SetItem(i + 1, sequence[i]);
            // Whoever sends the first message is the client.
            if (i > 0)
                yield return sequence.SetItem(i, (sequence[i][0] == 'c' ? "s" : "c") + sequence[i][1..]);
        }
    }

    private static int FirstFault(ImmutableArray<string> sequence, HashSet<string> beginnings, HashSet<string> whole)
    {
        for (int i = 0; i < sequence.Length; i++)
            if (!beginnings.Contains(Table.Text(sequence.AsSpan(0, i + 1))))
                // Behind a whole handshake up to TLS 1.2 another one may start.
                return i > 0 && sequence[i] == "c:ClientHello" && whole.Contains(Table.Text(sequence.AsSpan(0, i))) ? -1 : i;
        return -1;
    }

    private static string? Complaint(Flights flights, ImmutableArray<string> sequence, int fault)
    {
        SourceText source = new("off.hs", $"use {flights.Use}\n" + string.Concat(sequence.Select(letter => Walk.Line(letter, flights.Texts) + "\n")));
        BoundFile file = Binder.Bind(HsParser.Parse(source), name => name == "tls" ? ReferenceMachine.Tls.Dialect.Vocabulary : null, "off");
        Finding? first = Validator.Validate(file.Scenarios.Single(), ReferenceMachine.Tls, new ValidatorOptions(Transcripts: false)).Single()
            .Findings.Where(finding => finding.Severity == Severity.Error).OrderBy(finding => finding.Span.Start).FirstOrDefault();
        if (first is null)
            return $"no finding, expected one at step {fault + 1}";
        int step = source.LineAt(first.Span.Start) - 2;
        if (step != fault)
            return $"{first.Rule.Name} at step {step + 1}, expected at {fault + 1}";
        return first.Rule.Alerts.Contains(s_otherAlerts.GetValueOrDefault(first.Rule.Requirement, "unexpected_message")) ? null : $"{first.Rule.Name} has no such alert";
    }
}
