using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of the lists and fields of the message at hand, alone and against the ClientHello.</summary>
internal static class TlsLists
{
    /// <summary>What the ends of a list that has none are.</summary>
    private const long None = -1;

    public static ImmutableArray<Function> All() =>
    [
        new("lists", [Kind.Field, Kind.Int], 0, ValueType.Bool, static (frame, field, element, _, _) => Holds(frame.Message, (int)field, element) ? 1 : 0),
        new("listed_twice", [Kind.Field], 0, ValueType.Bool, static (frame, field, _, _, _) => HasTwice(Of(frame.Message, (int)field)) ? 1 : 0),
        new("unlisted", [Kind.Field, Kind.Field], 0, ValueType.Int, static (frame, mine, theirs, _, _) => Unlisted(frame.Message, (int)mine, (int)theirs)),
        new("misplaced", [Kind.Field, Kind.Field], 0, ValueType.Bool, static (frame, mine, theirs, _, _) => IsMisplaced(frame.Message, (int)mine, (int)theirs) ? 1 : 0),
        new("first_of", [Kind.Field], 0, ValueType.Int, static (frame, field, _, _, _) => Of(frame.Message, (int)field) is { Length: > 0 } list ? list[0] : None),
        new("last_of", [Kind.Field], 0, ValueType.Int, static (frame, field, _, _, _) => Of(frame.Message, (int)field) is { Length: > 0 } list ? list[^1] : None),
        new("at", [Kind.Field, Kind.Int], 0, ValueType.Int, static (frame, field, index, _, _) => At(frame.Message, (int)field, index)),
        new("ch_at", [Kind.Field, Kind.Int], 0, ValueType.Int, static (frame, field, index, _, _) => At(TlsKept.Memory(frame).ClientHello, (int)field, index)),
        new("cert_at", [Kind.Field, Kind.Int], 0, ValueType.Int, static (frame, field, index, _, _) => At(TlsKept.Memory(frame).Certificate, (int)field, index)),
        new("same_as_first", [Kind.Field], 0, ValueType.Bool, static (frame, field, _, _, _) => SameAsFirst(frame, (int)field) ? 1 : 0),
        new("subset_of_ch", [Kind.Field, Kind.Field], 0, ValueType.Bool, static (frame, mine, theirs, _, _) => IsSubset(frame, (int)mine, (int)theirs) ? 1 : 0),
    ];

    public static bool Holds(Packet? packet, int field, long element) => Array.IndexOf(Of(packet, field), element) >= 0;

    /// <summary>The elements; none for a list that is not there.</summary>
    public static long[] Of(Packet? packet, int field) => packet?.Lists?[field] ?? [];

    /// <summary>Whether the scenario or the machine said what the field is.</summary>
    public static bool IsKnown(Packet? packet, int field) =>
        packet is not null && ((packet.Written | packet.Filled) >> field & 1) == 1;

    private static long At(Packet? packet, int field, long index) => Of(packet, field) is var list && index >= 0 && index < list.Length ? list[index] : None;

    // The first element that the other list does not have.
    private static long Unlisted(Packet packet, int mine, int theirs)
    {
        foreach (long element in Of(packet, mine))
            if (!Holds(packet, theirs, element))
                return element;
        return None;
    }

    // Elements that both lists have must come in the same order.
    private static bool IsMisplaced(Packet packet, int mine, int theirs)
    {
        int place = -1;
        foreach (long element in Of(packet, mine))
        {
            int there = Array.IndexOf(Of(packet, theirs), element);
            if (there >= 0 && there < place)
                return true;
            place = Math.Max(there, place);
        }

        return false;
    }

    // At most 256 elements.
    private static bool HasTwice(long[] list)
    {
        for (int i = 1; i < list.Length; i++)
            if (list.AsSpan(0, i).Contains(list[i]))
                return true;
        return false;
    }

    // What one of the two leaves open may be what the other one has.
    private static bool SameAsFirst(Frame frame, int field)
    {
        Packet? first = TlsKept.Memory(frame).FirstHello ?? TlsKept.Memory(frame).ClientHello;
        if (!IsKnown(first, field) || !IsKnown(frame.Message, field))
            return true;
        return first!.Fields[field] == frame.Message.Fields[field]
            && Of(first, field).AsSpan().SequenceEqual(Of(frame.Message, field))
            && (first.Lists?[field] is null) == (frame.Message.Lists?[field] is null);
    }

    private static bool IsSubset(Frame frame, int mine, int theirs)
    {
        Packet? hello = TlsKept.Memory(frame).ClientHello;
        if (!IsKnown(hello, theirs))
            return true;
        foreach (long element in Of(frame.Message, mine))
            if (!Holds(hello, theirs, element))
                return false;
        return true;
    }
}
