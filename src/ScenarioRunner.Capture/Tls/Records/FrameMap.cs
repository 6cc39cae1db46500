namespace ScenarioRunner.Capture.Tls.Records;

/// <summary>In which frame each octet of a record's payload came.</summary>
internal sealed class FrameMap
{
    private (int From, long Frame)[] _parts = new (int, long)[2];
    private int _count;

    /// <summary>The frame of the record's first octet.</summary>
    public long First { get; private set; }

    public long Last { get; private set; }

    public void Start(long frame)
    {
        First = frame;
        Last = frame;
        _count = 0;
    }

    /// <summary>The payload's octets from here on came in this frame.</summary>
    public void Mark(int offset, long frame)
    {
        if (_count > 0 && _parts[_count - 1].Frame == frame)
            return;
        if (_count == _parts.Length)
            Array.Resize(ref _parts, _count * 2);
        _parts[_count++] = (offset, frame);
        Last = frame;
    }

    public long At(int offset)
    {
        int low = 0;
        for (int high = _count; high - low > 1;)
        {
            int middle = (low + high) / 2;
            if (_parts[middle].From <= offset)
                low = middle;
            else
                high = middle;
        }

        return _count == 0 ? Last : _parts[low].Frame;
    }
}
