using System.Text;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Replay.Exporting.Tls;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

/// <summary>Reads exported octets with the reader of captures, and compares what it finds with what the scenario says.</summary>
internal sealed class ReadBack : ITlsSink
{
    // Names that stand for octets, and what no record says.
    private static readonly HashSet<string> s_unseen =
    [
        "by", "outcome", "session_id", "ticket", "cookie", "context", "psk", "nonce", "name", "reneg_info", "chain", "kex", "bad", "fragment", "extras", "epoch", "coalesced",
    ];

    private readonly List<TlsUnit> _units = [];

    void ITlsSink.Unit(TlsUnit unit) => _units.Add(unit);

    void ITlsSink.Notice(TlsNotice notice)
    {
    }

    /// <summary>What is other than the scenario says, a sentence each.</summary>
    public static List<string> Differences(CarriedMessages messages, MessageOctets octets)
    {
        List<string> differences = [];
        foreach (int connection in messages.Messages.Select(message => message.Connection).Distinct())
            Compare(messages, octets, connection, differences);
        return differences;
    }

    private static void Compare(CarriedMessages messages, MessageOctets octets, int connection, List<string> differences)
    {
        KeyLog keys = new();
        foreach (string line in octets.KeyLog)
            keys.Read(Encoding.ASCII.GetBytes(line + "\n"));
        ReadBack sink = new();
        using TlsConversation conversation = new(sink, keys.Count > 0 ? keys : null);
        int[] indices = [.. Enumerable.Range(0, messages.Messages.Length).Where(i => messages.Messages[i].Connection == connection)];
        int hello = indices.FirstOrDefault(i => Handshake.NameOf(messages.Messages[i].Sent) == "ClientHello", indices[0]);
        bool clientIsFirst = messages.Messages[hello].Sent.FromFirst;
        foreach (int i in indices)
            conversation.Octets(messages.Messages[i].Sent.FromFirst == clientIsFirst, octets.Octets[i].Span, i);
        foreach (bool client in (bool[])[true, false])
            conversation.End(client);
        foreach (int i in indices)
            Compare(messages.Messages[i], [.. sink._units.Where(unit => unit.LastFrame == i)], differences);
    }

    private static void Compare(CarriedMessage message, TlsUnit[] units, List<string> differences)
    {
        string name = Handshake.NameOf(message.Sent);
        if (name == "Record")
            return;
        if (units.Length == 0)
        {
            differences.Add($"{name} is not found");
            return;
        }

        Packet said = message.Sent.Packet;
        Packet seen = TlsPackets.Of(units[0]);
        string kind = ReferenceMachine.Tls.Definition.Messages[(int)seen.Fields[TlsFields.Message]].Name;
        if (kind != name)
            differences.Add($"{name} is read as {kind}");
        if (units[0].Malformed is { } reason)
            differences.Add($"{name} is malformed: {reason}");
        if (kind != name)
            return;
        for (int field = 0; field < said.Fields.Length; field++)
        {
            string what = ReferenceMachine.Tls.Definition.Fields[field].Name;
            bool isWritten = (said.Written >> field & 1) == 1 && (said.Open >> field & 1) == 0;
            if (!isWritten || s_unseen.Contains(what) || (what == "len" && units.Length > 1) || (what == "fragments" && name == "ApplicationData"))
                continue;
            // Written alone, the attribute says no more than that the extension is there.
            if (what == "sni" && said.Fields[field] == TlsHash.Yes && seen.Fields[field] != TlsHash.No)
                continue;
            if ((seen.Written >> field & 1) == 0 || said.Fields[field] != seen.Fields[field] || !SameList(said.Lists?[field], seen.Lists?[field]))
                differences.Add($"{name} {what} is {Shown(seen, field)}, not {Shown(said, field)}");
        }
    }

    private static bool SameList(long[]? said, long[]? seen) => (said ?? []).SequenceEqual(seen ?? []);

    private static string Shown(Packet packet, int field) =>
        (packet.Written >> field & 1) == 0 ? "not seen" : packet.Lists?[field] is { } list ? $"[{string.Join(", ", list)}]" : $"{packet.Fields[field]}";
}
