using System.Text.Json;
using NUnit.Framework;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>The frames of messages of real traffic against the recorded truth.</summary>
public sealed class FrameAgreementTests
{
    /// <summary>Where the truth has other messages; the reasons are with <see cref="AgreementTests"/>.</summary>
    private static readonly string[] OtherMessages = ["fail-tls13-corrupt-server-flight.pcap", "tls13-post-handshake-auth.pcap"];

    [TestCase(false, ".pcap.json")]
    [TestCase(true, ".pcap.decrypted.json")]
    public void Each_message_ends_in_the_frame_of_the_recorded_truth(bool withKeys, string suffix)
    {
        string captures = Corpus.Captures();
        List<string> differences = [];
        int compared = 0;
        foreach (string truth in Directory.EnumerateFiles(Path.Combine(captures, "truth"), "*" + suffix).Order(StringComparer.Ordinal))
        {
            string capture = Path.Combine(captures, Path.GetFileName(truth)[..^(suffix.Length - 5)]);
            if (!File.Exists(capture) || (withKeys && OtherMessages.Contains(Path.GetFileName(capture))))
                continue;
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(truth));
            SortedDictionary<long, CapturedConversation> conversations = Corpus.Read(capture, withKeys);
            foreach (JsonElement stream in document.RootElement.GetProperty("streams").EnumerateArray())
            {
                if (!stream.TryGetProperty("tls", out JsonElement tls) || tls.ValueKind != JsonValueKind.Object)
                    continue;
                string[] expected = [.. tls.GetProperty("messages_frames").EnumerateArray().Select(row => $"{row[0]} {row[1]}:{row[2]}")];
                string[] seen = [.. conversations[stream.GetProperty("stream").GetInt64()].Said.Units.Select(unit => $"{unit.LastFrame} {Words.Of(unit)}")];
                compared += expected.Length;
                if (!expected.SequenceEqual(seen))
                    differences.Add($"{Path.GetFileName(capture)}: {string.Join(", ", expected.Except(seen))} / {string.Join(", ", seen.Except(expected))}");
            }
        }

        TestContext.Out.WriteLine($"{compared} messages compared.");
        Assert.That(string.Join('\n', differences), Is.Empty);
    }
}
