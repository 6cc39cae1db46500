using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of the sessions that names tie together. Of a session that is not known all is 0.</summary>
internal static class TlsSessions
{
    public static ImmutableArray<Function> All() =>
    [
        new("keep_session", [Kind.Int, Kind.Int, Kind.Int, Kind.Int], 0, null, Keep),
        new("session_sni", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => TlsKept.Memory(frame).Session(name)?.ServerName ?? 0),
        new("session_known", [Kind.Int], 0, ValueType.Bool, static (frame, name, _, _, _) => TlsKept.Memory(frame).Session(name) is null ? 0 : 1),
        new("session_alive", [Kind.Int], 0, ValueType.Bool, static (frame, name, _, _, _) => TlsKept.Memory(frame).Session(name) is { Alive: true } ? 1 : 0),
        new("session_suite", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => TlsKept.Memory(frame).Session(name)?.Suite ?? 0),
        new("session_version", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => TlsKept.Memory(frame).Session(name)?.Version ?? 0),
        new("session_ems", [Kind.Int], 0, ValueType.Int, static (frame, name, _, _, _) => TlsKept.Memory(frame).Session(name)?.ExtendedMasterSecret ?? 0),
        new("end_session", [Kind.Int], 0, null, End),
    ];

    // Names only: no, yes and empty name no session. The server's name is that of the hello that made the session.
    private static long Keep(Frame frame, long name, long suite, long version, long ems)
    {
        TlsMemory memory = TlsKept.Memory(frame);
        int field = frame.Machine.FieldNamed("sni");
        if (TlsHash.IsText(name))
            memory.Keep(new TlsSession(name, suite, version, ems, field < 0 ? 0 : memory.ClientHello?.Fields[field] ?? 0, Alive: true));
        return 0;
    }

    private static long End(Frame frame, long name, long b, long c, long d)
    {
        TlsMemory memory = TlsKept.Memory(frame);
        if (memory.Session(name) is { Alive: true } session)
            memory.Keep(session with { Alive = false });
        return 0;
    }
}
