using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Effects for <c>fix</c> where no single value is the right one.</summary>
internal static class TlsRepairs
{
    public static ImmutableArray<Function> All() =>
    [
        new("drop_repeats", [Kind.Field], 0, null, static (frame, field, _, _, _) => Keep(frame.Message, (int)field, static list => [.. list.Distinct()])),
    ];

    private static long Keep(Packet? packet, int field, Func<long[], long[]> kept)
    {
        if (packet?.Lists?[field] is not { } list)
            return 0;
        long[] left = kept(list);
        (packet.Lists = [.. packet.Lists])[field] = left;
        packet.Fields[field] = left.Length;
        return 0;
    }
}
