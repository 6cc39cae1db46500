namespace ScenarioRunner.Capture.Files;

/// <summary>A window over a stream that is read once from front to back. It grows to the longest block asked for and no further.</summary>
internal sealed class ByteSource(Stream stream, long limit)
{
    private const int Start = 1 << 18;

    private readonly Stream _stream = stream;
    private byte[] _buffer = new byte[Start];
    private int _from;
    private int _to;
    private bool _ended;

    /// <summary>The offset in the input of the next byte.</summary>
    public long Position { get; private set; }

    /// <summary>Why the input ended before its end, if it did.</summary>
    public (CaptureProblemKind Kind, string Message)? Failure { get; private set; }

    public int Available => _to - _from;

    public ReadOnlySpan<byte> Window => _buffer.AsSpan(_from, _to - _from);

    /// <summary>Makes the next <paramref name="count"/> bytes visible; false when the input ends before them.</summary>
    public bool Has(int count) => _to - _from >= count || Fill(count);

    public ReadOnlySpan<byte> Take(int count)
    {
        ReadOnlySpan<byte> taken = _buffer.AsSpan(_from, count);
        _from += count;
        Position += count;
        return taken;
    }

    /// <summary>Passes over bytes without keeping them; false when the input ends before.</summary>
    public bool Skip(long count)
    {
        while (count > 0)
        {
            if (Available == 0 && !Fill(1))
                return false;
            int step = (int)Math.Min(count, Available);
            Take(step);
            count -= step;
        }

        return true;
    }

    private bool Fill(int count)
    {
        MakeRoom(count);
        while (!_ended && Available < count)
        {
            int read = Read();
            _to += read;
            _ended |= read == 0;
        }

        return Available >= count;
    }

    private void MakeRoom(int count)
    {
        byte[] target = count <= _buffer.Length ? _buffer : new byte[Math.Max(count, Math.Min(_buffer.Length * 2, 1 << 24))];
        _buffer.AsSpan(_from, Available).CopyTo(target);
        (_buffer, _to, _from) = (target, Available, 0);
    }

    private int Read()
    {
        long left = limit - Position - Available;
        int room = (int)Math.Min(_buffer.Length - _to, Math.Max(left, 1));
        int read;
        try
        {
            read = _stream.Read(_buffer, _to, room);
        }
        catch (InvalidDataException e)
        {
            return Fail(CaptureProblemKind.Compression, "the compressed data are damaged: " + e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(CaptureProblemKind.Input, "the input failed: " + e.Message);
        }

        return read > 0 && left <= 0 ? Fail(CaptureProblemKind.Compression, FormattableString.Invariant($"the input unpacks to more than {limit} bytes")) : read;
    }

    private int Fail(CaptureProblemKind kind, string message)
    {
        Failure = (kind, message);
        return 0;
    }
}
