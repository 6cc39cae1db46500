using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Effects for <c>fix</c> where no single value is the right one.</summary>
internal static class TlsRepairs
{
    public static ImmutableArray<Function> All(Func<Frame, TlsLayout> layoutOf) =>
    [
        new("leave_open", [Kind.Field], 0, null, static (frame, field, _, _, _) => LeaveOpen(frame.Message, (int)field)),
        new("drop_repeats", [Kind.Field], 0, null, static (frame, field, _, _, _) => Keep(frame.Message, (int)field, static list => [.. list.Distinct()])),
        new("drop_ext", [Kind.Int], 0, null, (frame, code, _, _, _) => DropExtension(layoutOf(frame).FormOf(frame.Message), frame.Message, code)),
    ];

    // As if the text had not said what the field is.
    private static long LeaveOpen(Packet? packet, int field)
    {
        if (packet is null)
            return 0;
        packet.Written &= ~(1UL << field);
        packet.Filled &= ~(1UL << field);
        packet.Fields[field] = 0;
        if (packet.Lists is { } lists)
            (packet.Lists = [.. lists])[field] = null;
        if (packet.Texts is { } texts)
            (packet.Texts = [.. texts])[field] = null;
        return 0;
    }

    private static long Keep(Packet? packet, int field, Func<long[], long[]> kept)
    {
        if (packet?.Lists?[field] is not { } list)
            return 0;
        long[] left = kept(list);
        (packet.Lists = [.. packet.Lists])[field] = left;
        packet.Fields[field] = left.Length;
        return 0;
    }

    private static long DropExtension(TlsForm form, Packet packet, long code)
    {
        if (form.Extension((int)code) is { } slot)
            LeaveOpen(packet, slot.Field);
        foreach (int field in (ReadOnlySpan<int>)[form.ExtensionList, form.Extras])
            if (field >= 0)
                Keep(packet, field, list => [.. list.Where(one => one != code)]);
        return 0;
    }
}
