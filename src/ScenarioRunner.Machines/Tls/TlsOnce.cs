using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of values that a connection may have only once: nonces of tickets, contexts of requests.</summary>
internal static class TlsOnce
{
    public static ImmutableArray<Function> All() =>
    [
        new("keep_value", [Kind.Field], 0, null, static (frame, field, _, _, _) =>
        {
            if (TlsLists.IsKnown(frame.Message, (int)field))
                TlsKept.Memory(frame).KeepValue((int)field, frame.Message.Fields[(int)field]);
            return 0;
        }),
        new("value_kept", [Kind.Field], 0, ValueType.Bool, static (frame, field, _, _, _) => IsKept(frame, (int)field) ? 1 : 0),
    ];

    // A value that the scenario leaves open may be a new one; so may "there, with whatever content".
    private static bool IsKept(Frame frame, int field) =>
        TlsLists.IsKnown(frame.Message, field)
        && frame.Message.Fields[field] != TlsHash.Yes
        && TlsKept.Memory(frame).HasValue(field, frame.Message.Fields[field]);
}
