using System.Collections.Immutable;
using System.Diagnostics;
using NUnit.Framework;
using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Machines;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Replay.Exporting.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

/// <summary>An independent reader opens the exports of all conforming TLS scenarios.</summary>
public sealed class TsharkTests
{
    /// <summary>Suites of RFC 8442, whose ciphers version 4.0 does not know.</summary>
    private static readonly string[] s_unknown = ["TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384", "TLS_ECDHE_PSK_WITH_AES_128_CCM"];

    [TestCase("tls12/conforming")]
    [TestCase("tls13/conforming")]
    [TestCase("stack/conforming")]
    public void Wireshark_finds_nothing_malformed(string folder)
    {
        string found = Tshark(Export(folder, out _), "-Y", "_ws.malformed || _ws.expert.severity == 8388608", "-T", "fields", "-e", "frame.number", "-e", "frame.comment", "-e", "_ws.expert.message");
        Assert.That(found, Is.Empty);
    }

    [Test]
    public void Wireshark_opens_the_data_of_every_suite()
    {
        (string Name, string Text)[] suites = [.. SuiteTests.Scenarios()];
        using MemoryStream stream = new();
        CaptureExport export = new(new PcapngWriter(stream, "test", "test"), text => text);
        foreach ((string name, string text) in suites)
            foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs($"{name}.hs", text))
                export.Add(run, machines);
        byte[] capture = stream.ToArray();
        Assert.That(Tshark(capture, "-Y", "_ws.malformed || _ws.expert.severity == 8388608", "-T", "fields", "-e", "frame.comment", "-e", "_ws.expert.message"), Is.Empty);
        string[] opened = Tshark(capture, "-Y", "tls.alert_message.desc == 0", "-T", "fields", "-e", "tcp.stream").Split('\n');
        string[] missing = [.. Enumerable.Range(0, suites.Length)
            .Where(i => opened.Count(stream => stream == $"{i}") != 2 && !s_unknown.Any(suite => suites[i].Name.StartsWith(suite, StringComparison.Ordinal)))
            .Select(i => suites[i].Name)];
        Assert.That(missing, Is.Empty, string.Join('\n', missing));
    }

    [Test]
    public void Wireshark_reads_the_handshake_messages_of_TLS_13_with_the_keys_in_the_file()
    {
        byte[] capture = Export("tls13/conforming", out List<CarriedMessages> all, file => Path.GetFileName(file) is "all-fields.hs" or "fig-1-full-handshake.hs" or "fig-2-hello-retry-request.hs" or "fig-4-zero-round-trip.hs" or "post-handshake-authentication.hs" or "key-update-by-server.hs");
        string types = Tshark(capture, "-o", "tls.desegment_ssl_records:TRUE", "-T", "fields", "-e", "tls.handshake.type", "-Y", "tls.handshake.type");
        string[] seen = [.. types.Split((char[])['\n', ','], StringSplitOptions.RemoveEmptyEntries)];
        string[] written = [.. all.SelectMany(messages => messages.Messages).Select(message => FlightWriter.TypeOf(Handshake.NameOf(message.Sent), message.Sent)).Where(type => type >= 0).Select(type => $"{type}")];
        Assert.That(written, Has.Length.GreaterThan(40));
        Assert.That(seen, Is.EqualTo(written));
    }

    private static byte[] Export(string folder, out List<CarriedMessages> all, Predicate<string>? which = null)
    {
        all = [];
        using MemoryStream stream = new();
        CaptureExport export = new(new PcapngWriter(stream, "test", "test"), text => text);
        foreach (string file in TlsScenarios.Files(folder).Where(file => which is null || which(file)))
            foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs(file))
            {
                export.Add(run, machines);
                all.Add(TlsScenarios.Octets(run, machines).Messages);
            }

        return stream.ToArray();
    }

    private static string Tshark(byte[] capture, params string[] arguments)
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pcapng");
        File.WriteAllBytes(file, capture);
        try
        {
            ProcessStartInfo start = new("tshark", ["-r", file, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero);
            return output.Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("tshark is not installed");
            return "";
        }
        finally
        {
            File.Delete(file);
        }
    }
}
