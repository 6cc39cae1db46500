using System.Buffers.Binary;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>
/// Recognises a packet that was captured twice. A retransmission has an IP identification of its own; a copy has the
/// same one, and comes at once. Recent packets are kept by their hash, not by connection: closed size, no search.
/// </summary>
internal sealed class DuplicateFinder
{
    private const int Size = 1 << 11;
    private const long Soon = 1_000_000;

    private readonly (ulong Hash, long Time, byte Ttl)[] _recent = new (ulong, long, byte)[Size];

    public bool IsDuplicate(in SegmentView view)
    {
        if (view.Segment.Identification == 0 || view.Source.IsVersion6)
            return false;
        ulong hash = Hash(view);
        ref (ulong Hash, long Time, byte Ttl) entry = ref _recent[(int)(hash >> 40) & Size - 1];
        // A router between two points of capture takes one from the time to live.
        bool same = entry.Hash == hash && Math.Abs(view.Segment.Time - entry.Time) <= Soon && Math.Abs(entry.Ttl - view.Segment.Ttl) <= 1;
        entry = (hash, view.Segment.Time, view.Segment.Ttl);
        return same;
    }

    private static ulong Hash(in SegmentView view)
    {
        ulong hash = Step(view.Source.Low << 32 | view.Destination.Low, view.Segment.Identification ^ Mix.First);
        hash = Words(view.Header[..TcpHeader.Shortest], hash);
        // A right checksum speaks for the options and the octets; where it was left to the card, their ends do.
        if (view.Segment.Checksum == ChecksumState.Good)
            return hash;
        ReadOnlySpan<byte> payload = view.Payload;
        hash = Words(view.Header[TcpHeader.Shortest..], hash ^ (uint)payload.Length);
        return payload.Length <= 64 ? Words(payload, hash) : Words(payload[^32..], Words(payload[..32], hash));
    }

    private static ulong Words(ReadOnlySpan<byte> octets, ulong hash)
    {
        for (; octets.Length >= 8; octets = octets[8..])
            hash = Step(hash, BinaryPrimitives.ReadUInt64LittleEndian(octets));
        if (octets.Length >= 4)
        {
            hash = Step(hash, BinaryPrimitives.ReadUInt32LittleEndian(octets));
            octets = octets[4..];
        }

        foreach (byte octet in octets)
            hash = Step(hash, octet);
        return hash;
    }

    private static ulong Step(ulong hash, ulong word)
    {
        hash = (hash ^ word) * Mix.Second;
        return hash ^ hash >> 29;
    }
}
