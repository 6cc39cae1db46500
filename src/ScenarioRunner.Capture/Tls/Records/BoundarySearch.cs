using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls.Records;

/// <summary>
/// Looks for the start of a record after a hole: at the start of a segment a header will do,
/// elsewhere another header, or the end, has to follow where the record ends.
/// </summary>
internal sealed class BoundarySearch
{
    private const int Most = 2 * Plausible.LongestPayload;
    private const int Step = 2048;

    private byte[] _octets = new byte[4096];
    private int _count;
    private int _scanned;

    /// <summary>How many octets were passed over.</summary>
    public long Skipped { get; private set; }

    public void Clear()
    {
        Skipped += _count;
        _count = 0;
        _scanned = 0;
    }

    /// <summary>The octets from the found boundary on, or empty where there is none yet.</summary>
    public ReadOnlySpan<byte> Find(ReadOnlySpan<byte> octets)
    {
        if (octets.Length >= RecordHeader.Size && Plausible.Starts(Plausible.Header(octets)))
        {
            Clear();
            return octets;
        }

        // Only so many are kept that a record of full length and the header after it fit.
        if (octets.Length > Most)
        {
            Skipped += octets.Length - Most;
            octets = octets[^Most..];
        }

        Append(octets);
        // Single octets do not each cost a look at all that is kept.
        return _count - _scanned >= Math.Min(Step, _count / 4) ? Scan() : [];
    }

    private void Append(ReadOnlySpan<byte> octets)
    {
        int over = _count + octets.Length - Most;
        if (over > 0)
        {
            over = Math.Max(over, _count / 2);
            _octets.AsSpan(over, _count - over).CopyTo(_octets);
            _count -= over;
            Skipped += over;
        }

        if (_count + octets.Length > _octets.Length)
            Array.Resize(ref _octets, Math.Min(Most, Math.Max(_octets.Length * 2, _count + octets.Length)));
        octets.CopyTo(_octets.AsSpan(_count));
        _count += octets.Length;
    }

    private ReadOnlySpan<byte> Scan()
    {
        _scanned = _count;
        ReadOnlySpan<byte> kept = _octets.AsSpan(0, _count);
        for (int at = 0; at + RecordHeader.Size <= kept.Length; at++)
        {
            RecordHeader header = Plausible.Header(kept[at..]);
            int next = at + RecordHeader.Size + header.Length;
            if (!Plausible.Starts(header) || next > kept.Length)
                continue;
            if (next == kept.Length || (next + RecordHeader.Size <= kept.Length && Plausible.Starts(Plausible.Header(kept[next..]))))
            {
                Skipped += at;
                _count = 0;
                _scanned = 0;
                return kept[at..];
            }
        }

        return [];
    }
}
