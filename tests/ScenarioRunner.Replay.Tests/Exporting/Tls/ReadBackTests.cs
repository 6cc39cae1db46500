using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Machines;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

public sealed class ReadBackTests
{
    [Test]
    public void Every_message_of_a_conforming_scenario_is_read_back_as_it_was_written()
    {
        List<string> differences = [];
        int messages = 0;
        foreach (string file in TlsScenarios.Files("tls12/conforming", "tls13/conforming", "stack/conforming"))
            foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs(file))
            {
                (CarriedMessages carried, MessageOctets octets) = TlsScenarios.Octets(run, machines);
                if (octets.Remarks.Any(remark => remark.Contains("is not available here", StringComparison.Ordinal)))
                    continue;
                messages += carried.Messages.Length;
                differences.AddRange(ReadBack.Differences(carried, octets).Select(difference => $"{file} {run.Run.Label}: {difference}"));
            }

        Assert.That(messages, Is.GreaterThan(2000));
        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }
}
