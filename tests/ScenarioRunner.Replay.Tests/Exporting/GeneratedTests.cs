using System.Globalization;
using System.Text;
using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting;

/// <summary>Conversations by chance: exported, judged, imported.</summary>
public sealed class GeneratedTests
{
    private static readonly string[] s_options = ["mss=1460", "mss=1460 ws=7", "mss=1460 sack-ok", "mss=1460 ts", "mss=1460 ws=2 sack-ok ts"];

    private static readonly Gen<string> s_scenarios =
        from options in Gen.Int[0, s_options.Length - 1]
        from data in Gen.Select(Gen.Bool, Gen.Int[1, 3000], Gen.Int[0, 3]).List[0, 8]
        from end in Gen.Int[0, 3]
        select Written(s_options[options], data, end);

    [Test]
    public void A_conversation_comes_back_from_its_export() => s_scenarios.Sample(
        text =>
        {
            RecordedRun run = Exports.Runs(text).Single();
            Assert.That(run.Result.Verdict, Is.EqualTo(Verdict.Pass), text);
            byte[] capture = Exports.Capture([run]);
            Assert.That(Taken.From(capture).Segments.Select(one => one.Segment.Checksum), Is.All.EqualTo(ChecksumState.Good));
            Assert.That(Exports.Judge(capture).Single().Tcp!.Findings.Where(finding => finding.Severity != Severity.Note), Is.Empty, text);
            Assert.That(RoundTripTests.Difference(run), Is.Empty, text);
        },
        iter: 60,
        threads: 1,
        seed: "0000KOIPZqR1");

    private static string Written(string options, List<(bool FromClient, int Octets, int Fate)> data, int end)
    {
        StringBuilder text = new($"client -> server: SYN {options}\nserver -> client: SYN-ACK {options}\nclient -> server: ACK\n");
        foreach ((bool fromClient, int octets, int fate) in data)
        {
            string from = fromClient ? "client" : "server", to = fromClient ? "server" : "client";
            int length = Math.Min(octets, 1400);
            // Some are lost, and come again when the timer has fired.
            if (fate == 0)
                text.Append(CultureInfo.InvariantCulture, $"{from} -x {to}: DATA {length}\n+1s {from} -> {to}: DATA {length}\n");
            else
                text.Append(CultureInfo.InvariantCulture, $"{from} -> {to}: DATA {length}\n");
            text.Append(CultureInfo.InvariantCulture, $"{to} -> {from}: ACK\n");
        }

        return text.Append(end switch
        {
            0 => "",
            1 => "client -> server: FIN\nserver -> client: ACK\nserver -> client: FIN\nclient -> server: ACK\n",
            2 => "server -> client: FIN\nclient -> server: FIN\nserver -> client: ACK\n",
            _ => "client: abort\nclient -> server: RST\n",
        }).ToString();
    }
}
