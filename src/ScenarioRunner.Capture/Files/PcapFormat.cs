using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Files;

/// <summary>The classic pcap file: a header of 24 bytes, then records of 16 bytes and data.</summary>
internal sealed class PcapFormat : FileFormat
{
    public const uint Micro = 0xa1b2c3d4;
    public const uint Nano = 0xa1b23c4d;

    // What tcpdump and Wireshark hold for the longest packet of a live capture.
    private const int LongestSnap = 262_144;

    private readonly bool _big;
    private readonly long _unit;
    private readonly int _link;
    private readonly uint _longest;

    public PcapFormat(ByteSource source, ProblemList problems)
        : base(source, problems)
    {
        ReadOnlySpan<byte> header = source.Take(24);
        _big = BinaryPrimitives.ReadUInt32BigEndian(header) is Micro or Nano;
        _unit = Word(header) == Nano ? 1 : 1000;
        _longest = Math.Clamp(Word(header[16..]), LongestSnap, LongestBlock);
        // The upper bits tell of frame check sequences.
        _link = (int)(Word(header[20..]) & 0xffff);
    }

    public static bool Begins(ReadOnlySpan<byte> start) =>
        BinaryPrimitives.ReadUInt32BigEndian(start) is Micro or Nano || BinaryPrimitives.ReadUInt32LittleEndian(start) is Micro or Nano;

    public override bool Next(out Frame frame)
    {
        frame = default;
        if (Done)
            return false;
        long offset = Source.Position;
        if (!Source.Has(16))
            return StopAtEnd(offset, "a packet's header");
        ReadOnlySpan<byte> header = Source.Window;
        uint length = Word(header[8..]);
        if (length > _longest)
            return Stop(CaptureProblemKind.Damaged, offset, FormattableString.Invariant($"a packet of {length} bytes is longer than can be"));
        if (!Source.Has(16 + (int)length))
            return StopAtEnd(offset, "a packet");
        ReadOnlySpan<byte> record = Source.Take(16 + (int)length);
        frame = new Frame
        {
            Number = ++Frames,
            Time = Word(record) * 1_000_000_000L + Word(record[4..]) * _unit,
            LinkType = _link,
            OriginalLength = (int)Math.Min(Word(record[12..]), int.MaxValue),
            Data = record[16..],
        };
        return true;
    }

    private uint Word(ReadOnlySpan<byte> at) => _big ? BinaryPrimitives.ReadUInt32BigEndian(at) : BinaryPrimitives.ReadUInt32LittleEndian(at);
}
