using System.Text;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tests.Tls;

namespace ScenarioRunner.Capture.Tests.Decryption;

/// <summary>Key logs for the random that tests use.</summary>
internal static class Logs
{
    public static byte[] Secret(byte fill, int length) => [.. Enumerable.Range(0, length).Select(at => (byte)(at * 3 + fill))];

    public static KeyLog Of(params (string Label, byte[] Secret)[] lines)
    {
        KeyLog log = new();
        foreach ((string label, byte[] secret) in lines)
            log.Read(Encoding.ASCII.GetBytes($"{label} {Convert.ToHexString(Messages.ClientRandom)} {Convert.ToHexString(secret)}\n"));
        return log;
    }
}
