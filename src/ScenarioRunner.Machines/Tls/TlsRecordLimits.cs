using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls.Registry;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The function <c>record_limit(protected)</c>: the most octets that the hellos let the sender put into one record; 0 where they say nothing.</summary>
internal static class TlsRecordLimits
{
    private const long Server = 2;

    public static ImmutableArray<Function> All() =>
        [new("record_limit", [Kind.Int], 0, ValueType.Int, static (frame, isProtected, _, _, _) => Limit(frame, isProtected != 0))];

    private static long Limit(Frame frame, bool isProtected)
    {
        TlsMemory memory = TlsKept.Memory(frame);
        bool isTls13 = frame.Machine.VariableNamed("version") is >= 0 and int version && frame.Self.Variables[version] == (long)TlsVersion.Tls13;
        if (memory.ClientHello is not { } hello || (isTls13 ? memory.Extensions : memory.ServerHello) is not { } answer)
            return 0;
        long fragment = Fragment(frame, hello, answer);
        long record = isProtected ? Record(frame, hello, answer, isTls13) : 0;
        return fragment == 0 || record == 0 ? Math.Max(fragment, record) : Math.Min(fragment, record);
    }

    // RFC 6066 §4: one length for both, from the answer on.
    private static long Fragment(Frame frame, Packet hello, Packet answer)
    {
        long asked = Value(frame, hello, "max_fragment_length"), answered = Value(frame, answer, "max_fragment_length");
        return asked > 1 && answered > 0 ? asked : 0;
    }

    // RFC 8449 §4: to each side what it takes, and in TLS 1.3 the octet of the content type counts.
    private static long Record(Frame frame, Packet hello, Packet answer, bool isTls13)
    {
        long client = Value(frame, hello, "record_size_limit"), server = Value(frame, answer, "record_size_limit");
        if (client <= 1 || server <= 1)
            return 0;
        return (Value(frame, frame.Message, "by") == Server ? client : server) - (isTls13 ? 1 : 0);
    }

    private static long Value(Frame frame, Packet? packet, string name) =>
        frame.Machine.FieldNamed(name) is >= 0 and int field && TlsLists.IsKnown(packet, field) ? packet!.Fields[field] : 0;
}
