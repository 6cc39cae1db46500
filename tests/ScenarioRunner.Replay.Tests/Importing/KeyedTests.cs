using NUnit.Framework;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;
using ScenarioRunner.Replay.Tests.Corpora;
using ScenarioRunner.Replay.Tests.Tls;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>Recorded TLS whose keys are known.</summary>
public sealed class KeyedTests
{
    private static IEnumerable<string> Keyed => Corpus.Names.Where(name => Corpus.HasKeys(name + ".pcap"));

    [TestCaseSource(nameof(Keyed))]
    public void The_scenario_has_every_message_and_the_verdict_of_the_capture(string capture)
    {
        Dictionary<long, List<TlsUnit>> units = [];
        Corpus.Judge(capture + ".pcap", withKeys: true, (connection, unit) =>
        {
            if (!units.TryGetValue(connection.Index, out List<TlsUnit>? of))
                units[connection.Index] = of = [];
            of.Add(unit);
        });
        using FileStream stream = File.OpenRead(Corpus.PathOf(capture + ".pcap"));
        List<string> errors = [];
        foreach (ImportedConnection one in Imports.Of(stream, keys: Corpus.KeysOf(capture + ".pcap")))
        {
            Assert.That(one.Problem, Is.Empty);
            ScenarioResult result = Imports.Validate(one.Text).Single();
            errors.AddRange(result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Name));
            foreach (bool client in (bool[])[true, false])
                Assert.That(Written(one.Text, client), Is.EqualTo(Seen(units.GetValueOrDefault(one.Connection.Index) ?? [], client)), one.Text);
        }

        Assert.That(string.Join(' ', errors), Is.EqualTo(Exceptions.Keyed.TryGetValue(capture, out var known) ? known.Errors.Split(' ')[^1] : ""));
    }

    // Data in a row counts once.
    private static List<string> Seen(List<TlsUnit> units, bool client)
    {
        List<string> names = [];
        foreach (TlsUnit unit in units.Where(unit => unit.FromClient == client))
            if (Planted.NameOf(unit) is var name && (name is not ("ApplicationData" or "Record") || names.LastOrDefault() != name))
                names.Add(name);
        return names;
    }

    private static List<string> Written(string text, bool client)
    {
        List<string> names = [];
        foreach (string line in text.Split('\n').Where(line => line.StartsWith(client ? "client -> " : "server -> ", StringComparison.Ordinal)))
            foreach (string name in TlsTests.Messages(line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]))
                if (Imports.IsTls(name) && (name is not ("ApplicationData" or "Record") || names.LastOrDefault() != name))
                    names.Add(name);
        return names;
    }
}
