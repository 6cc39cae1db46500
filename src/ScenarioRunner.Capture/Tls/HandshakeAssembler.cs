namespace ScenarioRunner.Capture.Tls;

/// <summary>Puts the handshake messages of one direction together over records. What lies whole in one record is not copied.</summary>
internal sealed class HandshakeAssembler(IHandshakeHandler handler)
{
    private const int HeaderSize = 4;

    /// <summary>Of longer messages type and length are told, and nothing is kept.</summary>
    private const int LongestKept = 1 << 18;

    private byte[] _octets = [];
    private int _count;
    private int _fragments;
    private bool _startsRecord;
    private bool _isInterleaved;
    private long _firstFrame;

    /// <summary>After a hole the content may begin in the middle of a message.</summary>
    public bool MayBeMidway { get; set; }

    /// <summary>Octets of the message that has begun, and how many it has; 0 of 0 between messages.</summary>
    public (int Seen, int Of) Begun => (_count, _count == 0 ? 0 : _count < HeaderSize ? HeaderSize : HeaderSize + Length(_octets));

    /// <summary>A record of another type came.</summary>
    public void Interrupt() => _isInterleaved |= _count > 0;

    public void Drop() => _count = 0;

    public void Content(ReadOnlySpan<byte> content, in RecordContext record)
    {
        if (MayBeMidway && _count == 0 && !CanStart(content))
        {
            handler.Unplaced(content.Length, record);
            return;
        }

        MayBeMidway = false;
        int at = 0;
        if (_count > 0)
            at = Continue(content, record);
        while (at < content.Length)
        {
            ReadOnlySpan<byte> rest = content[at..];
            int whole = rest.Length < HeaderSize ? int.MaxValue : HeaderSize + Length(rest);
            if (whole > rest.Length)
            {
                Begin(rest, at, record);
                return;
            }

            int end = at + whole;
            HandshakePiece piece = new(rest[0], whole - HeaderSize, 1, at == 0, end == content.Length, false, false,
                record.FirstFrame(at), record.LastFrame(end - 1));
            at = end;
            handler.Message(piece, rest[HeaderSize..whole], record);
        }
    }

    private static int Length(ReadOnlySpan<byte> octets) => octets[1] << 16 | octets[2] << 8 | octets[3];

    private static bool CanStart(ReadOnlySpan<byte> content) =>
        content.Length >= HeaderSize && HandshakeTypes.IsKnown(content[0]) && Length(content) < 1 << 16;

    private void Begin(ReadOnlySpan<byte> rest, int at, in RecordContext record)
    {
        _fragments = 0;
        _isInterleaved = false;
        _startsRecord = at == 0;
        _firstFrame = record.FirstFrame(at);
        Take(rest);
    }

    /// <summary>The offset after what belongs to the message that had begun.</summary>
    private int Continue(ReadOnlySpan<byte> content, in RecordContext record)
    {
        int at = 0;
        if (_count < HeaderSize)
        {
            at = Math.Min(HeaderSize - _count, content.Length);
            Take(content[..at]);
            if (_count < HeaderSize)
                return at;
            _fragments--;
        }

        int whole = HeaderSize + Length(_octets);
        int taken = Math.Min(whole - _count, content.Length - at);
        Take(content.Slice(at, taken));
        at += taken;
        if (_count < whole)
            return at;
        bool unread = whole > LongestKept;
        HandshakePiece piece = new(_octets[0], whole - HeaderSize, _fragments, _startsRecord, at == content.Length, _isInterleaved, unread,
            _firstFrame, at == 0 ? record.Frames.First : record.LastFrame(at - 1));
        byte[] message = _octets;
        _count = 0;
        _octets = [];
        handler.Message(piece, unread ? [] : message.AsSpan(HeaderSize, whole - HeaderSize), record);
        return at;
    }

    private void Take(ReadOnlySpan<byte> octets)
    {
        _fragments++;
        int needed = _count + octets.Length;
        if (needed <= LongestKept)
        {
            if (needed > _octets.Length)
                Array.Resize(ref _octets, Math.Max(needed, Math.Min(LongestKept, _octets.Length * 2)));
            octets.CopyTo(_octets.AsSpan(_count));
        }

        _count = needed;
    }
}
