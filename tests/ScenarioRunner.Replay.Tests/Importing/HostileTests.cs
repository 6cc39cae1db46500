using System.Diagnostics;
using NUnit.Framework;
using ScenarioRunner.Capture.Tests.Fuzzing;
using ScenarioRunner.Replay.Importing;
using static ScenarioRunner.Capture.Wire.TcpFlags;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>Whatever is in a capture, an import of it ends, and soon.</summary>
public sealed class HostileTests
{
    // More by hand: the variable holds the number of files to damage.
    private static readonly int s_count = int.TryParse(Environment.GetEnvironmentVariable("IMPORT_FUZZ"), out int count) ? count : 600;
    private static readonly int s_from = int.TryParse(Environment.GetEnvironmentVariable("IMPORT_FUZZ_FROM"), out int from) ? from : 0;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);

    private static readonly byte[][] s_seeds =
    [
        Staged.Of(Staged.Tls13, "monday"),
        Staged.Of(Staged.Tls13, "monday", keys: false),
        Staged.Of(Staged.Tls13.Replace("client -> server: ApplicationData 100", "client -x server: ApplicationData 100\nclient -> server: ApplicationData 100", StringComparison.Ordinal), "lossy"),
        Talk.Opened().C(Ack, 1, 1, 700).C(Psh | Ack, 701, 1, 300).S(Ack, 1, 1001).S(Psh | Ack, 1, 1001, 50).C(Fin | Ack, 1001, 51).S(Fin | Ack, 51, 1002).C(Ack, 1002, 52).Recorded().ToArray(),
        Talk.Opened().C(Psh | Ack, 1, 1, 100).C(Psh | Ack, 1, 1, 100).S(Ack, 1, 101, window: 0).S(Ack, 1, 101).C(Rst, 101, 0).Recorded().ToArray(),
    ];

    [Test]
    public void Damaged_captures_are_imported_as_far_as_they_can_be()
    {
        for (int seed = s_from; seed < s_from + s_count; seed++)
        {
            Mutator mutator = new(seed);
            byte[] file = mutator.Damage(s_seeds[seed % s_seeds.Length], s_seeds[mutator.Next(s_seeds.Length)]);
            Stopwatch watch = Stopwatch.StartNew();
            try
            {
                foreach (ImportedConnection one in Imports.Of(new MemoryStream(file), new ImportOptions(Exact: seed % 3 == 0, Scrub: seed % 5 != 0)))
                    Assert.That(one.Text.Length > 0 || one.Problem.Length > 0, $"seed {seed}");
            }
            catch (Exception e) when (e is not AssertionException)
            {
                Assert.Fail($"seed {seed}: {e}");
            }

            Assert.That(watch.Elapsed, Is.LessThan(s_longest), $"seed {seed}");
        }
    }
}
