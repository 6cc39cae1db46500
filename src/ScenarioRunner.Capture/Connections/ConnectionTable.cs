using System.Runtime.InteropServices;

namespace ScenarioRunner.Capture.Connections;

/// <summary>Finds the present connection of a pair of sockets. Allocates only to grow.</summary>
internal sealed class ConnectionTable
{
    // Chains this long do not come by chance: somebody chose the ports. Then the seed is changed.
    private const int LongestChain = 64;
    private const int Sample = 16;

    private int[] _heads = NewHeads(1 << 10);
    private Slot[] _slots = new Slot[1 << 10];
    private int _used;
    private int _free = -1;
    private int _hand;
    private ulong _seed = Mix.Third;
    private int _reseedAt;

    public int Count { get; private set; }

    /// <summary>The slot of the pair, or -1.</summary>
    public int Find(in PairKey key, out uint hash)
    {
        hash = Hash(key);
        int steps = 0;
        for (int at = _heads[hash & (uint)(_heads.Length - 1)]; at >= 0; at = _slots[at].Next, steps++)
        {
            if (_slots[at].Hash == hash && _slots[at].Key.Is(key))
                return at;
        }

        if (steps > LongestChain && Count >= _reseedAt)
        {
            Reseed();
            hash = Hash(key);
        }

        return -1;
    }

    public Connection this[int slot] => _slots[slot].Connection!;

    /// <summary>Puts the next connection of the same sockets in place of the one that was there.</summary>
    public void Replace(int slot, Connection connection)
    {
        _slots[slot].Connection = connection;
        connection.Slot = slot;
    }

    public void Add(in PairKey key, uint hash, Connection connection)
    {
        int slot = _free;
        if (slot >= 0)
            _free = _slots[slot].Next;
        else
            slot = NewSlot();
        ref int head = ref _heads[hash & (uint)(_heads.Length - 1)];
        _slots[slot] = new Slot { Key = key, Hash = hash, Next = head, Connection = connection };
        head = slot;
        connection.Slot = slot;
        Count++;
    }

    public void Remove(Connection connection)
    {
        int slot = connection.Slot;
        ref int link = ref _heads[_slots[slot].Hash & (uint)(_heads.Length - 1)];
        while (link != slot)
            link = ref _slots[link].Next;
        link = _slots[slot].Next;
        _slots[slot] = new Slot { Next = _free };
        _free = slot;
        Count--;
    }

    /// <summary>The one of a few connections that has been quiet longest; one that is over goes first.</summary>
    public Connection? Quietest()
    {
        Connection? quietest = null;
        int sampled = 0;
        for (int looked = 0; looked < _used && sampled < Sample; looked++)
        {
            _hand = _hand + 1 < _used ? _hand + 1 : 0;
            if (_slots[_hand].Connection is not { } candidate)
                continue;
            sampled++;
            if (quietest is null || Rank(candidate).CompareTo(Rank(quietest)) < 0)
                quietest = candidate;
        }

        return quietest;
    }

    public Connection[] InOrder() =>
        [.. _slots.Where(slot => slot.Connection is not null).Select(slot => slot.Connection!).OrderBy(connection => connection.Index)];

    private static (bool IsOpen, long LastFrame) Rank(Connection connection) => (!connection.IsOver, connection.LastFrame);

    private static int[] NewHeads(int count)
    {
        int[] heads = new int[count];
        heads.AsSpan().Fill(-1);
        return heads;
    }

    private uint Hash(in PairKey key)
    {
        ulong hash = key.Hash(_seed);
        return (uint)(hash ^ hash >> 32);
    }

    private int NewSlot()
    {
        if (_used == _slots.Length)
        {
            Array.Resize(ref _slots, _slots.Length * 2);
            Link(NewHeads(_slots.Length));
        }

        return _used++;
    }

    // The order of results does not depend on the seed, so it need not be the same in the next run; it must not be known before.
    private void Reseed()
    {
        _reseedAt = Count * 2;
        Span<ulong> seed = stackalloc ulong[1];
        System.Security.Cryptography.RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(seed));
        _seed = seed[0];
        foreach (ref Slot slot in _slots.AsSpan(0, _used))
            slot.Hash = slot.Connection is null ? 0 : Hash(slot.Key);
        Link(NewHeads(_heads.Length));
    }

    private void Link(int[] heads)
    {
        for (int at = 0; at < _used; at++)
        {
            if (_slots[at].Connection is null)
                continue;
            ref int head = ref heads[_slots[at].Hash & (uint)(heads.Length - 1)];
            _slots[at].Next = head;
            head = at;
        }

        _heads = heads;
    }
}
