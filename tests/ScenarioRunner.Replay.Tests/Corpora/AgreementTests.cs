using System.Text.Json;
using NUnit.Framework;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Replay.Judging;

namespace ScenarioRunner.Replay.Tests.Corpora;

/// <summary>What was judged is what an independent tool sees: connections, versions, suites, alerts, ends.</summary>
public sealed class AgreementTests
{
    /// <summary>Where the two differ: what is seen here, and which of the two is wrong.</summary>
    private static readonly Dictionary<string, string> s_known = new(StringComparer.Ordinal)
    {
        ["fail-tls13-corrupt-server-flight handshake types: c:1 s:2 s:8 s:15 s:20, not c:1 s:2 s:8"] =
            "one record was changed on the way, and those after it authenticate; the tool stops at the changed one",
        ["tls13-post-handshake-auth alerts: 25c50, not "] = "the record authenticates, and its inner type is alert; the tool changes the client's keys at its second Finished",
    };

    [TestCase(false)]
    [TestCase(true)]
    public void What_was_judged_agrees_with_the_recorded_truth(bool withKeys)
    {
        SortedDictionary<string, (int Same, int Different)> table = new(StringComparer.Ordinal);
        List<string> differences = [];
        foreach (string name in Corpus.Names)
            foreach ((string what, string expected, string seen) in Compare(name, withKeys))
            {
                (int same, int different) = table.GetValueOrDefault(what);
                table[what] = expected == seen ? (same + 1, different) : (same, different + 1);
                if (expected != seen)
                    differences.Add($"{name} {what}: {seen}, not {expected}");
            }

        foreach ((string what, (int same, int different)) in table)
            TestContext.Out.WriteLine($"{what,-16} {same,4} agree {different,4} do not");
        foreach ((string difference, string reason) in s_known)
            TestContext.Out.WriteLine($"{difference}: {reason}");
        Assert.That(differences.Where(difference => !s_known.ContainsKey(difference)), Is.Empty);
    }

    private static IEnumerable<(string What, string Expected, string Seen)> Compare(string name, bool withKeys)
    {
        string truth = Corpus.PathOf(Path.Combine("truth", name + (withKeys ? ".pcap.decrypted.json" : ".pcap.json")));
        if (!File.Exists(truth))
            yield break;
        Dictionary<long, List<TlsUnit>> units = [];
        List<JudgedConnection> judged = Corpus.Judge(name + ".pcap", withKeys, (connection, unit) => ListOf(units, connection.Index).Add(unit));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(truth));
        JsonElement streams = document.RootElement.GetProperty("streams");
        yield return ("connections", streams.GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture), judged.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (JsonElement stream in streams.EnumerateArray())
        {
            int index = stream.GetProperty("stream").GetInt32();
            if (index < judged.Count)
                yield return ("close", Close(stream), Close(judged[index]));
            if (index >= judged.Count || !stream.TryGetProperty("tls", out JsonElement tls) || tls.ValueKind != JsonValueKind.Object)
                continue;
            foreach ((string what, string expected, string seen) in Compare(tls, judged[index], units.GetValueOrDefault(index) ?? []))
                yield return (what, expected, seen);
        }
    }

    private static IEnumerable<(string What, string Expected, string Seen)> Compare(JsonElement truth, JudgedConnection judged, List<TlsUnit> units)
    {
        yield return ("version", Text(truth, "negotiated_version"), VersionName(judged.Tls?.Version ?? 0));
        yield return ("cipher", Text(truth, "cipher"), judged.Tls is { Cipher: > 0 and var cipher } ? $"0x{cipher:x4}" : "");
        yield return ("handshake types", Types(truth), string.Join(' ', units.Where(unit => unit is { Kind: TlsUnitKind.Handshake, IsGuessed: false }).Select(unit => $"{Side(unit)}:{unit.HandshakeType}")));
        yield return ("alerts", Alerts(truth), string.Join(' ', units.Where(unit => unit.Body is AlertBody).Select(unit => $"{unit.LastFrame}{Side(unit)}{((AlertBody)unit.Body!).Description}")));
        yield return ("close_notify", $"{truth.GetProperty("close_notify_c").GetBoolean()} {truth.GetProperty("close_notify_s").GetBoolean()}", $"{Closed(units, true)} {Closed(units, false)}");
    }

    private static string Close(JsonElement truth) => string.Join(' ', from name in (string[])["fin_c", "fin_s", "rst_c", "rst_s"] where truth.GetProperty(name).GetInt32() > 0 select name);

    private static string Close(JudgedConnection judged)
    {
        (bool Is, string Name)[] ends =
        [
            (judged.Connection.Stream(true).FinSeen, "fin_c"), (judged.Connection.Stream(false).FinSeen, "fin_s"),
            (judged.Connection.Stream(true).RstSeen, "rst_c"), (judged.Connection.Stream(false).RstSeen, "rst_s"),
        ];
        return string.Join(' ', from end in ends where end.Is select end.Name);
    }

    private static bool Closed(List<TlsUnit> units, bool client) => units.Exists(unit => unit.FromClient == client && unit.Body is AlertBody { Description: 0 });

    private static char Side(TlsUnit unit) => unit.FromClient ? 'c' : 's';

    private static string Types(JsonElement truth) => string.Join(' ', truth.GetProperty("handshake_types").EnumerateArray().Select(type => type.GetString()));

    private static string Alerts(JsonElement truth) => string.Join(' ', truth.GetProperty("alerts").EnumerateArray()
        .Select(alert => $"{alert.GetProperty("frame").GetInt32()}{alert.GetProperty("dir").GetString()}{alert.GetProperty("code").GetInt32()}"));

    private static string Text(JsonElement truth, string name) => truth.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    private static string VersionName(int version) => version == 0 ? "" : $"TLS 1.{version - 0x0301}";

    private static List<TlsUnit> ListOf(Dictionary<long, List<TlsUnit>> units, long index) => units.TryGetValue(index, out List<TlsUnit>? list) ? list : units[index] = [];
}
