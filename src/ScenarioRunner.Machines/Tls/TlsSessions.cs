using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of the sessions that names tie together. Of a session that is not known all is 0.</summary>
internal static class TlsSessions
{
    /// <summary>What the scenario does not say of a session.</summary>
    private const long Open = -1;

    public static ImmutableArray<Function> All() =>
    [
        new("keep_ticket", [], 0, null, static (frame, _, _, _, _) => KeepTicket(frame)),
        new("keep_session", [], 0, null, static (frame, _, _, _, _) => Keep(frame)),
        new("end_session", [Kind.Int], 0, null, End),
        new("end_sessions", [], 0, null, static (frame, _, _, _, _) => EndThisConnections(frame)),
        new("session_known", [Kind.Int], 0, ValueType.Bool, static (frame, name, _, _, _) => Named(frame, name) is null ? 0 : 1),
        new("session_alive", [Kind.Int], 0, ValueType.Bool, static (frame, name, _, _, _) => Named(frame, name) is { Alive: true } ? 1 : 0),
        new("session_suite", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => Named(frame, name)?.Suite ?? 0) { Shown = static (_, suite) => suite < 0 ? "?" : Notations.Suites.Write(suite) },
        new("session_version", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => Named(frame, name)?.Version ?? 0) { Shown = TlsShown.Version },
        new("session_ems", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => Named(frame, name)?.ExtendedMasterSecret ?? 0),
        new("session_sni", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => Named(frame, name)?.ServerName ?? 0),
        new("session_max_early", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => Named(frame, name)?.MaximumEarlyData ?? Open),
        new("session_alpn", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => Named(frame, name)?.Protocol ?? Open),
    ];

    private static TlsSession? Named(Frame frame, long name) => TlsKept.Memory(frame).Session(name);

    private static long KeepTicket(Frame frame)
    {
        TlsKept.Memory(frame).Ticket = Value(frame, frame.Message, "name", 0);
        return 0;
    }

    // The session goes by the name on the ticket at hand, or by all the names that this handshake gave it.
    private static long Keep(Frame frame)
    {
        TlsMemory memory = TlsKept.Memory(frame);
        if (Value(frame, frame.Message, "name", 0) is var name && TlsHash.IsText(name))
            memory.Keep(Made(frame, memory, name));
        foreach (long other in (ReadOnlySpan<long>)[memory.Ticket, Value(frame, memory.ServerHello, "session_id", 0)])
            if (TlsHash.IsText(other) && !TlsHash.IsText(name))
                memory.Keep(Made(frame, memory, other));
        return 0;
    }

    private static TlsSession Made(Frame frame, TlsMemory memory, long name) => new(
        name,
        Value(frame, memory.ServerHello, "cipher", Open),
        frame.Machine.VariableNamed("version") is >= 0 and int version ? frame.Self.Variables[version] : 0,
        Value(frame, memory.ServerHello, "ems", Value(frame, memory.ClientHello, "ems", Open) == 0 ? 0 : Open),
        Value(frame, memory.ClientHello, "sni", Open),
        Value(frame, frame.Message, "max_early", Open),
        Protocol(frame, memory),
        Alive: true);

    // What EncryptedExtensions chose; none where the client offered none.
    private static long Protocol(Frame frame, TlsMemory memory)
    {
        int field = frame.Machine.FieldNamed("alpn");
        if (TlsLists.IsKnown(memory.Extensions, field))
            return TlsLists.Of(memory.Extensions, field) is [var chosen, ..] ? chosen : 0;
        return TlsLists.IsKnown(memory.ClientHello, field) && memory.ClientHello!.Lists?[field] is null && memory.ClientHello.Fields[field] == 0 ? 0 : Open;
    }

    private static long Value(Frame frame, Packet? packet, string name, long open) =>
        frame.Machine.FieldNamed(name) is >= 0 and int field && TlsLists.IsKnown(packet, field) ? packet!.Fields[field] : open;

    private static long End(Frame frame, long name, long b, long c, long d)
    {
        TlsMemory memory = TlsKept.Memory(frame);
        if (memory.Session(name) is { Alive: true } session)
            memory.Keep(session with { Alive = false });
        return 0;
    }

    // A server that takes a ticket does not look at the session id (RFC 5077 §3.4).
    private static long Resumed(Frame frame, TlsMemory memory) =>
        Value(frame, memory.ClientHello, "ticket", 0) is var ticket && memory.Session(ticket) is not null ? ticket : Value(frame, memory.ClientHello, "session_id", 0);

    // RFC 5246 §7.2.2: what belongs to a failed connection is forgotten.
    private static long EndThisConnections(Frame frame)
    {
        TlsMemory memory = TlsKept.Memory(frame);
        End(frame, memory.Ticket, 0, 0, 0);
        if (frame.Machine.VariableNamed("resumed") is >= 0 and int resumed && frame.Self.Variables[resumed] == 1)
            End(frame, Resumed(frame, memory), 0, 0, 0);
        return End(frame, Value(frame, memory.ServerHello, "session_id", 0), 0, 0, 0);
    }
}
