using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls.Registry;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions that texts show by name: numbers of registries, and fields as a scenario writes them.</summary>
internal sealed class TlsShown(Func<Frame, TlsLayout> layoutOf)
{
    private const string Unknown = "?";

    public ImmutableArray<Function> All() =>
    [
        Name("suite_name", static (_, code) => Notations.Suites.Write(code)),
        Name("group_name", static (_, code) => Notations.Groups.Write(code)),
        Name("sig_name", static (_, code) => Notations.Signatures.Write(code)),
        Name("ext_name", Extension),
        Name("version_name", Version),
        Name("alert_name", static (_, code) => Notations.Alerts.Write(code)),
        Name("kex_names", static (_, bits) => KeyExchanges(bits)),
        Name("text_name", Text),
        new("message_name", [], 0, ValueType.Int, static (_, _, _, _, _) => 0) { Shown = (frame, _) => layoutOf(frame).FormOf(frame.Message).Name },
        Field("shown", static frame => frame.Message),
        Field("ch_shown", static frame => TlsKept.Memory(frame).ClientHello),
        Field("ch_first_shown", static frame => TlsKept.Memory(frame).FirstHello ?? TlsKept.Memory(frame).ClientHello),
        Field("sh_shown", static frame => TlsKept.Memory(frame).ServerHello),
        Field("retry_shown", static frame => TlsKept.Memory(frame).Retry),
        Field("ee_shown", static frame => TlsKept.Memory(frame).Extensions),
        Field("cr_shown", static frame => TlsKept.Memory(frame).Request),
    ];

    public static string Extension(Frame frame, long code) => code < 0 ? "none" : Notations.Extensions.Write(code);

    /// <summary><c>TLS 1.2</c></summary>
    public static string Version(Frame frame, long code) => ProtocolVersions.All.NameOf((int)code);

    public static string KeyExchanges(long bits)
    {
        List<string> names = [];
        for (int i = 0; i < 63; i++)
            if ((bits >> i & 1) == 1)
                names.Add(Notations.KeyExchanges.Write(i));
        return names.Count == 0 ? "none" : string.Join(", ", names);
    }

    private static string Text(Frame frame, long number) => number switch
    {
        TlsHash.No => "none",
        TlsHash.Yes => "any",
        TlsHash.Empty => "empty",
        _ => TlsMemory.TextOf(frame.Message, number) ?? TlsKept.Memory(frame).TextOf(number) ?? Unknown,
    };

    private static Function Name(string name, Func<Frame, long, string> shown) =>
        new(name, [Kind.Int], 0, ValueType.Int, static (_, number, _, _, _) => number) { Shown = shown };

    // What the function gives is the field itself: its text follows from that and the message.
    private Function Field(string name, Func<Frame, Packet?> packetOf) => new(name, [Kind.Field], 0, ValueType.Int, static (_, field, _, _, _) => field)
    {
        Shown = (frame, field) => FieldOf(frame, packetOf(frame), (int)field),
    };

    /// <summary>A field as a scenario writes it.</summary>
    public string FieldOf(Frame frame, Packet? packet, int field)
    {
        if (packet is null)
            return "none";
        if (layoutOf(frame).FormOf(packet).Field(field) is not { } slot)
            return packet.Fields[field].ToString(CultureInfo.InvariantCulture);
        if (!TlsWriter.IsShown(packet, field))
            return "not written";
        return TlsWriter.Value(slot, packet, TlsKept.Memory(frame)) switch
        {
            null => Unknown,
            "" => "yes",
            var value => value,
        };
    }
}
