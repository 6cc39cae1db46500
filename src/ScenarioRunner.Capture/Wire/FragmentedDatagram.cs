namespace ScenarioRunner.Capture.Wire;

/// <summary>The pieces of one datagram that have come. Where pieces overlap, the first copy stays.</summary>
internal sealed class FragmentedDatagram
{
    private const int MostOctets = 65535;

    private byte[] _octets = [];
    private readonly System.Collections.BitArray _have = new(MostOctets / 8 + 1);
    private int _missing = int.MaxValue;
    private int _total = -1;
    private int _units;

    public long LastFrame { get; private set; }

    public int Size => _octets.Length;

    /// <summary>The whole, once it is there.</summary>
    public ReadOnlySpan<byte> Whole => _missing == 0 ? _octets.AsSpan(0, _total) : default;

    public bool IsWhole => _missing == 0;

    /// <summary>Adds a piece; false where it cannot be one of this datagram.</summary>
    public bool Add(int offset, ReadOnlySpan<byte> piece, bool last, long frame)
    {
        LastFrame = frame;
        int end = offset + piece.Length;
        if (end > MostOctets || piece.IsEmpty || !last && piece.Length % 8 != 0 || _total >= 0 && (last ? end != _total : end > _total))
            return false;
        if (last && _octets.Length > 0 && HasBeyond(end))
            return false;
        Grow(end);
        for (int unit = offset / 8; unit * 8 < end; unit++)
            Put(unit, piece.Slice(unit * 8 - offset, Math.Min(8, end - unit * 8)));
        if (last)
            _total = end;
        if (_total >= 0)
            _missing = (_total + 7) / 8 - _units;
        return true;
    }

    private void Put(int unit, ReadOnlySpan<byte> octets)
    {
        if (_have[unit])
            return;
        _have[unit] = true;
        _units++;
        octets.CopyTo(_octets.AsSpan(unit * 8));
    }

    private bool HasBeyond(int end)
    {
        for (int unit = (end + 7) / 8; unit * 8 < _octets.Length; unit++)
        {
            if (_have[unit])
                return true;
        }

        return false;
    }

    private void Grow(int end)
    {
        if (end > _octets.Length)
            Array.Resize(ref _octets, Math.Min(Math.Max(end, _octets.Length * 2), MostOctets + 7) + 7 & ~7);
    }
}
