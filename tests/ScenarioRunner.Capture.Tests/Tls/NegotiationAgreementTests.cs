using System.Globalization;
using System.Text.Json;
using NUnit.Framework;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>Version, cipher, server name of real traffic against the recorded truth.</summary>
public sealed class NegotiationAgreementTests
{
    [TestCase(false, ".pcap.json")]
    [TestCase(true, ".pcap.decrypted.json")]
    public void Version_cipher_server_name_and_retry_agree_with_the_recorded_truth(bool withKeys, string suffix)
    {
        string captures = Corpus.Captures();
        List<string> differences = [];
        int compared = 0;
        foreach (string truth in Directory.EnumerateFiles(Path.Combine(captures, "truth"), "*" + suffix).Order(StringComparer.Ordinal))
        {
            string capture = Path.Combine(captures, Path.GetFileName(truth)[..^(suffix.Length - 5)]);
            if (!File.Exists(capture) || (!withKeys && truth.EndsWith(".decrypted.json", StringComparison.Ordinal)))
                continue;
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(truth));
            SortedDictionary<long, CapturedConversation> conversations = Corpus.Read(capture, withKeys);
            foreach (JsonElement stream in document.RootElement.GetProperty("streams").EnumerateArray())
            {
                if (!stream.TryGetProperty("tls", out JsonElement tls) || tls.ValueKind != JsonValueKind.Object)
                    continue;
                compared++;
                string expected = Expected(tls);
                string seen = Seen(conversations[stream.GetProperty("stream").GetInt64()].Said.Units);
                if (expected != seen)
                    differences.Add($"{Path.GetFileName(capture)}\n  {expected}\n  {seen}");
            }
        }

        TestContext.Out.WriteLine($"{compared} connections compared.");
        Assert.That(string.Join('\n', differences), Is.Empty);
    }

    private static string Expected(JsonElement tls)
    {
        string sni = tls.GetProperty("sni").GetString() ?? "";
        string version = tls.GetProperty("negotiated_version").GetString() ?? "";
        return $"{version} {tls.GetProperty("cipher").GetString()} {sni} {tls.GetProperty("hrr").GetBoolean()}";
    }

    private static string Seen(List<TlsUnit> units)
    {
        ServerHelloBody? server = units.Select(unit => unit.Body).OfType<ServerHelloBody>().LastOrDefault(hello => !hello.IsHelloRetryRequest);
        ClientHelloBody? client = units.Select(unit => unit.Body).OfType<ClientHelloBody>().FirstOrDefault();
        string version = server is null ? "" : $"TLS 1.{(server.Version & 0xff) - 1}";
        string cipher = server is null ? "" : string.Create(CultureInfo.InvariantCulture, $"0x{server.CipherSuite:x4}");
        string host = client?.Extension(ExtensionCodes.ServerName)?.Value is HostNameValue { Host: { } name } ? name : "";
        return $"{version} {cipher} {host} {units.Any(unit => unit.Body is ServerHelloBody { IsHelloRetryRequest: true })}";
    }
}
