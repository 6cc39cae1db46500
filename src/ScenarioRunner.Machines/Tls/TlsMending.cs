using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;

namespace ScenarioRunner.Machines.Tls;

/// <summary>What a fix does where no other value is certainly the right one: the message at hand is taken as if the scenario had not said so.</summary>
internal sealed class TlsMending(Func<Frame, TlsLayout> layoutOf)
{
    public ImmutableArray<Function> All() =>
    [
        new("as_unwritten", [Kind.Field], 0, null, static (frame, field, _, _, _) =>
        {
            Unwrite(frame.Message, (int)field);
            return 0;
        }),
        new("drop_ext", [Kind.Int], 0, null, (frame, code, _, _, _) =>
        {
            Drop(frame, (int)code);
            return 0;
        }),
        new("drop_repeats", [Kind.Field], 0, null, static (frame, field, _, _, _) =>
        {
            DropRepeats(frame.Message, (int)field);
            return 0;
        }),
    ];

    public static void Unwrite(Packet packet, int field)
    {
        ulong others = ~(1UL << field);
        (packet.Written, packet.Filled, packet.Open) = (packet.Written & others, packet.Filled & others, packet.Open & others);
        packet.Fields[field] = 0;
        SetList(packet, field, null);
        if (packet.Texts?[field] is not null)
        {
            packet.Texts = [.. packet.Texts];
            packet.Texts[field] = null;
        }
    }

    // From now on the message certainly has no such extension.
    private void Drop(Frame frame, int code)
    {
        Packet packet = frame.Message;
        TlsForm form = layoutOf(frame).FormOf(packet);
        Without(packet, form.ExtensionList, code);
        Without(packet, form.Extras, code);
        if (form.Extension(code) is not { No: { } no } slot)
            return;
        Unwrite(packet, slot.Field);
        packet.Fields[slot.Field] = no;
        packet.Written |= 1UL << slot.Field;
    }

    private static void DropRepeats(Packet packet, int field)
    {
        if (packet.Lists?[field] is not { } list)
            return;
        long[] left = [.. list.Distinct()];
        SetList(packet, field, left);
        packet.Fields[field] = left.Length;
    }

    private static void Without(Packet packet, int field, int code)
    {
        if (field >= 0 && packet.Lists?[field] is { } list)
            SetList(packet, field, Array.FindAll(list, element => element != code));
    }

    // Packets share their lists.
    private static int SetList(Packet packet, int field, long[]? list)
    {
        if (packet.Lists is null || packet.Lists[field] == list)
            return list?.Length ?? 0;
        packet.Lists = [.. packet.Lists];
        packet.Lists[field] = list;
        return list?.Length ?? 0;
    }
}
