using System.Numerics;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Known;

/// <summary>The packets of a conversation that no observer has asked for yet. Most never are, so that only what was written of them is kept, without gaps.</summary>
internal sealed class PackedPackets
{
    private readonly List<long> _numbers = [];
    private readonly List<string> _texts = [];

    /// <summary>Keeps a packet behind those that are kept already, and says where.</summary>
    public (int Number, int Text) Add(Packet packet)
    {
        (int, int) place = (_numbers.Count, _texts.Count);
        _numbers.Add((long)packet.Written);
        _numbers.Add((long)Shown(packet));
        for (ulong left = packet.Written; left != 0; left &= left - 1)
        {
            int field = BitOperations.TrailingZeroCount(left);
            _numbers.Add(packet.Fields[field]);
            if (packet.Texts?[field] is { } text)
                _texts.Add(text);
            long[]? list = packet.Lists?[field];
            _numbers.Add(list?.Length ?? -1);
            if (list is not null)
                _numbers.AddRange(list);
        }

        return place;
    }

    /// <summary>Writes what is kept there into a packet of which nothing is known.</summary>
    public void Take((int Number, int Text) place, Packet packet)
    {
        (int at, int text) = place;
        packet.Written = (ulong)_numbers[at++];
        ulong shown = (ulong)_numbers[at++];
        for (ulong left = packet.Written; left != 0; left &= left - 1)
        {
            int field = BitOperations.TrailingZeroCount(left);
            packet.Fields[field] = _numbers[at++];
            if ((shown >> field & 1) != 0)
                (packet.Texts ??= new string?[TlsFields.Count])[field] = _texts[text++];
            int length = (int)_numbers[at++];
            if (length < 0)
                continue;
            (packet.Lists ??= new long[]?[TlsFields.Count])[field] = _numbers.GetRange(at, length).ToArray();
            at += length;
        }
    }

    public void Clear()
    {
        _numbers.Clear();
        _texts.Clear();
    }

    private static ulong Shown(Packet packet)
    {
        ulong shown = 0;
        if (packet.Texts is not { } texts)
            return shown;
        for (ulong left = packet.Written; left != 0; left &= left - 1)
        {
            int field = BitOperations.TrailingZeroCount(left);
            if (texts[field] is not null)
                shown |= 1UL << field;
        }

        return shown;
    }
}
