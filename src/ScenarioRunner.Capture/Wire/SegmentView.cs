namespace ScenarioRunner.Capture.Wire;

/// <summary>A decoded frame: the segment, its two sockets, and its octets as far as they were captured.</summary>
public ref struct SegmentView
{
    public Segment Segment;
    public HostAddress Source;
    public HostAddress Destination;
    public ushort SourcePort;
    public ushort DestinationPort;

    /// <summary>The TCP header as captured.</summary>
    public ReadOnlySpan<byte> Header;

    public ReadOnlySpan<byte> Payload;
}
