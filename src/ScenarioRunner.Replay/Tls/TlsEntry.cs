using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.StartTls;

namespace ScenarioRunner.Replay.Tls;

/// <summary>Finds where TLS begins in a connection, if it does: with the first octets, or behind a command that asks for it.</summary>
internal sealed class TlsEntry
{
    /// <summary>A hello that is not told from other octets by then is none.</summary>
    private const int MostHeld = 1 << 10;

    private readonly List<(bool FromFirst, byte[] Octets, long Frame)> _held = [];
    private StartTlsWatch? _watch;
    private int _size;

    /// <summary>The connection carries no TLS, or none that is found.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The second end of the transport connection is the client of TLS.</summary>
    public bool IsReversed { get; private set; }

    /// <summary>The octets with which TLS begins, once it does; they are the caller's.</summary>
    public IEnumerable<(bool FromFirst, byte[] Octets, long Frame)> Held => _held;

    /// <summary>Takes the next octets of a direction. True where TLS begins with octets in <see cref="Held"/>.</summary>
    public bool Octets(bool fromFirst, ReadOnlySpan<byte> octets, long frame)
    {
        if (_watch is not null)
            return Watch(fromFirst, octets, frame);
        bool opens = _held.Count == 0 || _held[0].FromFirst == fromFirst;
        SniffVerdict verdict = Plainly(fromFirst, octets);
        if (opens && verdict is SniffVerdict.Tls or SniffVerdict.SslV2Hello)
        {
            Hold(fromFirst, octets, frame);
            IsReversed = !fromFirst;
            return true;
        }

        // A peer that answers in TLS has taken what came for it, cut short as it may be.
        if (!opens && TlsSniff.Server(octets) == SniffVerdict.Tls)
        {
            Hold(fromFirst, octets, frame);
            IsReversed = fromFirst;
            return true;
        }

        if (verdict != SniffVerdict.NotTls && _size + octets.Length <= MostHeld)
        {
            Hold(fromFirst, octets, frame);
            return false;
        }

        return Search(fromFirst, octets, frame);
    }

    private SniffVerdict Plainly(bool fromFirst, ReadOnlySpan<byte> octets)
    {
        if (_held.Count == 0)
            return TlsSniff.Client(octets);
        List<byte> all = [];
        foreach ((bool from, byte[] held, _) in _held)
            if (from == _held[0].FromFirst)
                all.AddRange(held);
        if (fromFirst != _held[0].FromFirst)
            return SniffVerdict.Undecided;
        all.AddRange(octets);
        return TlsSniff.Client(all.ToArray());
    }

    private bool Search(bool fromFirst, ReadOnlySpan<byte> octets, long frame)
    {
        (bool FromFirst, byte[] Octets, long Frame)[] before = [.. _held];
        _held.Clear();
        _watch = new StartTlsWatch();
        foreach ((bool from, byte[] held, long at) in before)
            if (Watch(from, held, at))
                return true;
        return Watch(fromFirst, octets, frame);
    }

    private bool Watch(bool fromFirst, ReadOnlySpan<byte> octets, long frame)
    {
        if (_watch!.Octets(fromFirst, octets, out int from))
        {
            _held.Clear();
            if (from < octets.Length)
                _held.Add((fromFirst, octets[from..].ToArray(), frame));
            return true;
        }

        IsOver |= _watch.IsOver;
        return false;
    }

    private void Hold(bool fromFirst, ReadOnlySpan<byte> octets, long frame)
    {
        _held.Add((fromFirst, octets.ToArray(), frame));
        _size += octets.Length;
    }
}
