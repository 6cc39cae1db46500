using System.ComponentModel;
using System.Diagnostics;
using NUnit.Framework;

namespace ScenarioRunner.Replay.Tests.Exporting;

/// <summary>Exported scenarios as Wireshark reads them, where tshark is there.</summary>
public sealed class TsharkTests
{
    [Test]
    public void No_frame_of_a_conforming_scenario_is_malformed_an_error_or_has_a_wrong_checksum()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pcapng");
        try
        {
            File.WriteAllBytes(file, Exports.Capture(Exports.Library("tcp/conforming").SelectMany(path => Exports.Runs(File.ReadAllText(path), path))));
            string all = Tshark(file, "frame");
            Assert.That(all.Split('\n'), Has.Length.GreaterThan(500));
            Assert.That(Tshark(file, "_ws.malformed || _ws.expert.severity == error || ip.checksum.status == 0"), Is.Empty);
            // Scenarios that write bad=checksum have it.
            Assert.That(Tshark(file, "tcp.checksum.status == 0 && !(frame.comment contains \"bad=checksum\")"), Is.Empty);
            Assert.That(Tshark(file, "!frame.comment"), Is.Empty);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Tshark(string file, string filter)
    {
        ProcessStartInfo start = new("tshark") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])["-n", "-r", file, "-o", "tcp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE", "-Y", filter])
            start.ArgumentList.Add(argument);
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero, errors.Result);
            return output.TrimEnd();
        }
        catch (Win32Exception)
        {
            Assert.Ignore("tshark is not there.");
            throw;
        }
    }
}
