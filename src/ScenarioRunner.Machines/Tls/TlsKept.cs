using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions that keep messages and ask what the kept ones carried. Before a message is kept all is 0.</summary>
internal static class TlsKept
{
    public static ImmutableArray<Function> All() =>
    [
        .. Keeping(),
        .. Asking("ch", static memory => memory.ClientHello),
        .. Asking("ch_first", static memory => memory.FirstHello ?? memory.ClientHello),
        .. Asking("sh", static memory => memory.ServerHello),
        .. Asking("retry", static memory => memory.Retry),
        .. Asking("ee", static memory => memory.Extensions),
        .. Asking("cr", static memory => memory.Request),
        .. Asking("cert", static memory => memory.Certificate),
    ];

    public static TlsMemory Memory(Frame frame) => (TlsMemory)frame.Self.Memory!;

    private static Function[] Keeping() =>
    [
        new("keep_client_hello", [], 0, null, static (frame, _, _, _, _) =>
        {
            if (frame.Message is { } message)
                Memory(frame).KeepClientHello(TlsSecondHello.Complete(frame, message.Copy()));
            return 0;
        }),
        Keep("keep_server_hello", static (memory, packet) => memory.ServerHello = packet),
        Keep("keep_retry", static (memory, packet) => memory.Retry = packet),
        Keep("keep_extensions", static (memory, packet) => memory.Extensions = packet),
        Keep("keep_request", static (memory, packet) => memory.Request = packet),
        Keep("keep_certificate", static (memory, packet) => memory.Certificate = packet),
        new("forget_handshake", [], 0, null, static (frame, _, _, _, _) =>
        {
            Memory(frame).ForgetHandshake();
            return 0;
        }),
        Has("has_ch", static memory => memory.ClientHello),
        Has("has_sh", static memory => memory.ServerHello),
        Has("has_retry", static memory => memory.Retry),
    ];

    private static Function Keep(string name, Action<TlsMemory, Packet> keep) => new(name, [], 0, null, (frame, _, _, _, _) =>
    {
        if (frame.Message is { } message)
            keep(Memory(frame), message.Copy());
        return 0;
    });

    private static Function Has(string name, Func<TlsMemory, Packet?> kept) =>
        new(name, [], 0, ValueType.Bool, (frame, _, _, _, _) => kept(Memory(frame)) is null ? 0 : 1);

    private static Function[] Asking(string name, Func<TlsMemory, Packet?> kept) =>
    [
        new(name + "_wrote", [Kind.Field], 0, ValueType.Bool, (frame, field, _, _, _) => (long)((kept(Memory(frame))?.Written ?? 0) >> (int)field & 1)),
        new(name, [Kind.Field], 0, ValueType.Int, (frame, field, _, _, _) => kept(Memory(frame))?.Fields[(int)field] ?? 0),
        new(name + "_lists", [Kind.Field, Kind.Int], 0, ValueType.Bool, (frame, field, element, _, _) => TlsLists.Holds(kept(Memory(frame)), (int)field, element) ? 1 : 0),
    ];
}
