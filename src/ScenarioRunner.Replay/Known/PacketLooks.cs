using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Known;

/// <summary>
/// What the messages of one TLS connection look like where octets that mean something to one side only (session ids, tickets, cookies) are numbered
/// as they come: the machine asks whether two are the same, and nothing else.
/// </summary>
internal sealed class PacketLooks
{
    private const int MostNamed = 64;

    private static readonly ulong s_named = Bits(
        TlsFields.SessionId, TlsFields.Ticket, TlsFields.Cookie, TlsFields.RenegotiationInfo, TlsFields.Identities, TlsFields.Name, TlsFields.Nonce, TlsFields.Context);

    private readonly List<long> _named = [];

    public void Reset() => _named.Clear();

    /// <summary>Writes what a message looks like behind the place that it is sent from; nothing where it cannot be said.</summary>
    public void Write(int place, bool fromFirst, Packet packet, List<long> looks)
    {
        looks.Clear();
        looks.Add(place);
        looks.Add((long)packet.Written);
        looks.Add(fromFirst ? 1 : 0);
        for (ulong left = packet.Written; left != 0; left &= left - 1)
        {
            int field = System.Numerics.BitOperations.TrailingZeroCount(left);
            // Octets that are as short as a code are shown like one.
            bool isNamed = (s_named >> field & 1) != 0 && packet.Texts?[field] is not { Length: <= 6 };
            looks.Add(isNamed ? Named(packet.Fields[field]) : packet.Fields[field]);
            if (packet.Lists?[field] is not { } list)
                continue;
            looks.Add(~list.Length);
            foreach (long element in list)
                looks.Add(isNamed ? Named(element) : element);
        }

        if (_named.Count > MostNamed)
            looks.Clear();
    }

    /// <summary>The same for what the layer below tells.</summary>
    public static void Write(int place, bool first, string call, List<long> looks)
    {
        looks.Clear();
        looks.Add(place);
        looks.Add(-1 - call.Length);
        looks.Add(first ? 1 : 0);
        foreach (char letter in call)
            looks.Add(letter);
    }

    private long Named(long number)
    {
        if (!TlsHash.IsText(number))
            return number;
        int place = _named.IndexOf(number);
        if (place < 0)
        {
            place = _named.Count;
            _named.Add(number);
        }

        return long.MinValue + place;
    }

    private static ulong Bits(params ReadOnlySpan<int> fields)
    {
        ulong bits = 0;
        foreach (int field in fields)
            bits |= 1UL << field;
        return bits;
    }
}
