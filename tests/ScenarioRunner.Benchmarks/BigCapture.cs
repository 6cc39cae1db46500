using ScenarioRunner.Capture.Files;
using ScenarioRunner.Replay.Judging;

namespace ScenarioRunner.Benchmarks;

/// <summary>A capture of 200 MB and 70,000 connections, TCP and TLS judged, beside what other tools do with it.</summary>
internal sealed class BigCapture : IBenchmark
{
    private const int Rounds = 3;

    public string Name => "big capture";

    public IEnumerable<Figure> Run(Arguments arguments)
    {
        if (arguments.Capture is not { } capture)
        {
            Console.Error.WriteLine("  left out: --capture FILE names none (make/mkconns.py 200 FILE beside the recorded traffic makes one)");
            yield break;
        }

        double alone = Timing.Once(() => Judge(capture, knows: false)), known = Timing.Once(() => Judge(capture, knows: true));
        yield return new Figure("capture judged, each connection by itself", "", Table.Number(alone, "ms"), "", "");
        yield return new Figure("capture judged, known courses used again", "", Table.Number(known, "ms"), "", $"1/{alone / known:F1}");
        if (arguments.Runner is not { } runner || WholeProcess.Of(runner, ["validate", "--quiet", capture], Rounds) is not { } whole)
            yield break;
        yield return new Figure("runner validate CAPTURE, published", "< 150 MB", $"{whole.Megabytes:F0} MB", Table.Number(whole.Seconds, "s"), "");
        foreach ((string name, string target, string program, string[] words, int rounds) in Peers(capture))
        {
            if (WholeProcess.Of(program, words, rounds) is not { } peer)
                Console.Error.WriteLine($"  left out: {program} is not installed");
            else
                yield return new Figure("  " + name, target, $"{peer.Megabytes:F0} MB", Table.Number(peer.Seconds, "s"), $"runner takes 1/{peer.Seconds / whole.Seconds:F1} of the time, 1/{peer.Megabytes / whole.Megabytes:F1} of the memory");
        }
    }

    private static IEnumerable<(string Name, string Target, string Program, string[] Words, int Rounds)> Peers(string capture) =>
    [
        ("tcptrace counts connections", "1/1", "tcptrace", ["-n", capture], Rounds),
        ("tshark lists the fields of TLS handshakes", "1/20", "tshark", ["-n", "-r", capture, "-Y", "tls.handshake", "-T", "fields", "-e", "frame.number", "-e", "tcp.stream", "-e", "tls.handshake.type", "-e", "tls.handshake.ciphersuite", "-e", "tls.handshake.version"], 1),
    ];

    private static void Judge(string capture, bool knows)
    {
        using FileStream stream = File.OpenRead(capture);
        int connections = 0;
        CaptureJudge.Run(CaptureReader.Open(stream), _ => connections++, knowsCourses: knows);
        if (connections == 0)
            throw new InvalidOperationException($"{capture} holds no connection");
    }
}
