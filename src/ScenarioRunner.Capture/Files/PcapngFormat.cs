using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Files;

/// <summary>A pcapng file: sections of either byte order, each with its own interfaces.</summary>
internal sealed class PcapngFormat(ByteSource source, ProblemList problems, SecretsList secrets) : FileFormat(source, problems)
{
    private const uint ByteOrder = 0x1a2b3c4d;
    private const int MostInterfaces = 1 << 16;

    private readonly List<CaptureInterface> _interfaces = [];
    private int _earlierInterfaces;
    private bool _big;
    private bool _undefined;

    public static bool Begins(ReadOnlySpan<byte> start) => BinaryPrimitives.ReadUInt32BigEndian(start) == PcapngBlock.Section;

    public override bool Next(out Frame frame)
    {
        frame = default;
        while (!Done)
        {
            long offset = Source.Position;
            if (!Source.Has(12))
                return StopAtEnd(offset, "a block's header");
            if (Begins(Source.Window) && !Section(offset))
                return false;
            uint type = Word(Source.Window);
            uint length = Word(Source.Window[4..]);
            if (length < 12 || length % 4 != 0)
                return Stop(CaptureProblemKind.Damaged, offset, FormattableString.Invariant($"a block of {length} bytes cannot be"));
            if (Packet(type, length, offset, ref frame))
                return true;
        }

        return false;
    }

    /// <summary>Takes one block; true when it gave a frame.</summary>
    private bool Packet(uint type, uint length, long offset, ref Frame frame)
    {
        bool known = type is PcapngBlock.Section or PcapngBlock.Interface or PcapngBlock.OldPacket or PcapngBlock.SimplePacket or PcapngBlock.EnhancedPacket or PcapngBlock.Secrets;
        // Wireshark numbers journal entries among the frames.
        if (type == PcapngBlock.JournalEntry)
            Frames++;
        if (!known)
            return !Source.Skip(length) && StopAtEnd(offset, "a block");
        if (length > LongestBlock)
            return Stop(CaptureProblemKind.Damaged, offset, FormattableString.Invariant($"a block of {length} bytes is longer than can be"));
        if (!Source.Has((int)length))
            return StopAtEnd(offset, "a block");
        ReadOnlySpan<byte> block = Source.Take((int)length);
        if (Word(block[^4..]) != length)
            return Stop(CaptureProblemKind.Damaged, offset, "the two lengths of a block differ");
        return Content(type, block[8..^4], offset, ref frame);
    }

    private bool Content(uint type, ReadOnlySpan<byte> body, long offset, ref Frame frame)
    {
        switch (type)
        {
            case PcapngBlock.Interface:
                return Interface(body, offset);
            case PcapngBlock.EnhancedPacket:
                return body.Length < 20 ? Short(offset) : Stamped((int)Math.Min(Word(body), int.MaxValue), body, offset, ref frame);
            case PcapngBlock.OldPacket:
                return body.Length < 20 ? Short(offset) : Stamped(Half(body), body, offset, ref frame);
            case PcapngBlock.SimplePacket:
                return body.Length < 4 ? Short(offset) : Simple(body, offset, ref frame);
            case PcapngBlock.Secrets:
                return Secrets(body, offset);
            default:
                return false;
        }
    }

    private bool Short(long offset) => Stop(CaptureProblemKind.Damaged, offset, "a block is too short for what it is");

    private bool Section(long offset)
    {
        uint order = BinaryPrimitives.ReadUInt32BigEndian(Source.Window[8..]);
        if (order != ByteOrder && BinaryPrimitives.ReverseEndianness(order) != ByteOrder)
            return Stop(CaptureProblemKind.Damaged, offset, "a section begins without its byte-order magic");
        _big = order == ByteOrder;
        if (Word(Source.Window[4..]) < 28)
            return Short(offset);
        _earlierInterfaces += _interfaces.Count;
        _interfaces.Clear();
        return true;
    }

    private bool Interface(ReadOnlySpan<byte> body, long offset)
    {
        if (body.Length < 8)
            return Short(offset);
        if (_interfaces.Count >= MostInterfaces)
            return Stop(CaptureProblemKind.Damaged, offset, "a section has more than 65536 interfaces");
        _interfaces.Add(new CaptureInterface(Half(body), Word(body[4..]), InterfaceTime.Of(body[8..], _big)));
        return false;
    }

    private bool Stamped(int number, ReadOnlySpan<byte> body, long offset, ref Frame frame)
    {
        uint length = Word(body[12..]);
        if (length > body.Length - 20)
            return Stop(CaptureProblemKind.Damaged, offset, "a packet is longer than its block");
        Frames++;
        if (!Defined(number, offset))
            return false;
        CaptureInterface from = _interfaces[number];
        ulong ticks = (ulong)Word(body[4..]) << 32 | Word(body[8..]);
        frame = Of(number, from.Link, from.Time.Nanoseconds(ticks), Word(body[16..]), body.Slice(20, (int)length));
        return true;
    }

    private bool Simple(ReadOnlySpan<byte> body, long offset, ref Frame frame)
    {
        Frames++;
        if (!Defined(0, offset))
            return false;
        uint original = Word(body);
        uint snap = _interfaces[0].SnapLength is 0 ? uint.MaxValue : _interfaces[0].SnapLength;
        int length = (int)Math.Min(Math.Min(original, snap), (uint)body.Length - 4);
        frame = Of(0, _interfaces[0].Link, 0, original, body.Slice(4, length));
        return true;
    }

    private Frame Of(int number, int link, long time, uint original, ReadOnlySpan<byte> data) => new()
    {
        Number = Frames,
        Time = time,
        LinkType = link,
        Interface = _earlierInterfaces + number,
        OriginalLength = (int)Math.Min(original, int.MaxValue),
        Data = data,
    };

    private bool Defined(int number, long offset)
    {
        if (number < _interfaces.Count)
            return true;
        if (!_undefined)
            Problems.Add(CaptureProblemKind.Damaged, Frames, offset, FormattableString.Invariant($"a packet names the interface {number}, which the section does not describe; such packets are left out"));
        _undefined = true;
        return false;
    }

    private bool Secrets(ReadOnlySpan<byte> body, long offset)
    {
        if (body.Length < 8)
            return Short(offset);
        uint length = Word(body[4..]);
        if (length > body.Length - 8)
            return Stop(CaptureProblemKind.Damaged, offset, "secrets are longer than their block");
        if (Word(body) == PcapngBlock.TlsKeyLog && !secrets.Add(body.Slice(8, (int)length)))
            Problems.Add(CaptureProblemKind.Bound, Frames + 1, offset, "there are more secrets than are kept; the ones from here on are left out");
        return false;
    }

    private uint Word(ReadOnlySpan<byte> at) => _big ? BinaryPrimitives.ReadUInt32BigEndian(at) : BinaryPrimitives.ReadUInt32LittleEndian(at);

    private ushort Half(ReadOnlySpan<byte> at) => _big ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);
}
