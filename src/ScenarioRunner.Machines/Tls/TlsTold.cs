using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using ScenarioRunner.Machines.Definition;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>What a transcript says of a fact that was settled; nothing while it is open.</summary>
internal static class TlsTold
{
    /// <summary>A longer list of key exchanges says nothing.</summary>
    private const int MostKeyExchanges = 4;

    public static ImmutableArray<Function> All() =>
    [
        Tells("told_version", static version => version == 0 ? "" : $"negotiated: {TlsShown.Version(null!, version)}"),
        Tells("told_suite", static suite => suite == 0 ? "" : $"cipher suite: {Notations.Suites.Write(suite)}"),
        Tells("told_kexes", static bits => bits == 0 || BitOperations.PopCount((ulong)bits) > MostKeyExchanges ? "" : $"key exchange: {TlsShown.KeyExchanges(bits)}"),
        Tells("told_resumed", static resumed => resumed == 1 ? "the session is resumed" : ""),
        Tells("told_psk", static psk => psk == 1 ? "a pre-shared key authenticates" : ""),
        Tells("told_early", static accepted => accepted switch { 1 => "early data is accepted", _ => "" }),
        Tells("epoch_name", Epoch),
    ];

    private static string Epoch(long epoch) => epoch switch
    {
        0 => "no",
        1 => "early",
        2 => "handshake",
        3 => "application",
        _ => string.Create(CultureInfo.InvariantCulture, $"application (update {epoch - 3})"),
    };

    private static Function Tells(string name, Func<long, string> text) =>
        new(name, [Kind.Int], 0, ValueType.Int, static (_, number, _, _, _) => number) { Shown = (_, number) => text(number) };
}
