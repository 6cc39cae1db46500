using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>Segments with their octets on the way to a sink, in their order.</summary>
internal sealed class SegmentBatch
{
    private const int MostItems = 512;

    private readonly Item[] _items = new Item[MostItems];
    private byte[] _octets = new byte[1 << 16];
    private int _count;
    private int _used;

    public bool IsFull => _count == MostItems;

    public bool IsEmpty => _count == 0;

    public void Add(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        if (_octets.Length - _used < payload.Length)
            Array.Resize(ref _octets, Math.Max(_octets.Length * 2, _used + payload.Length));
        payload.CopyTo(_octets.AsSpan(_used));
        ref Item item = ref _items[_count++];
        (item.Connection, item.Segment, item.From, item.To) = (connection, segment, _used, _used += payload.Length);
    }

    public void AddEnd(Connection connection)
    {
        ref Item item = ref _items[_count++];
        (item.Connection, item.To) = (connection, -1);
    }

    /// <summary>Hands all to the sink, which sees what was known of a connection at each segment, and is empty then.</summary>
    public void Deliver(ISegmentSink sink)
    {
        foreach (ref Item item in _items.AsSpan(0, _count))
        {
            if (item.To < 0)
            {
                sink.Ended(item.Connection!);
                continue;
            }

            Progress.Note(item.Connection!, item.Segment);
            sink.Segment(item.Connection!, item.Segment, _octets.AsSpan(item.From, item.To - item.From));
        }

        Clear();
    }

    public void Clear()
    {
        foreach (ref Item item in _items.AsSpan(0, _count))
            item.Connection = null;
        (_count, _used) = (0, 0);
    }

    private struct Item
    {
        public Connection? Connection;
        public Segment Segment;
        public int From;

        /// <summary>-1: the connection ended.</summary>
        public int To;
    }
}
