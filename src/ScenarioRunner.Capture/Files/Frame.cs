namespace ScenarioRunner.Capture.Files;

/// <summary>One captured frame. The data lie in the reader's buffer and are gone with the next call.</summary>
public readonly ref struct Frame
{
    /// <summary>1-based over the file, as Wireshark numbers frames.</summary>
    public long Number { get; init; }

    /// <summary>Nanoseconds since 1970; 0 where the file gives no time.</summary>
    public long Time { get; init; }

    /// <summary>The LINKTYPE_ value of the interface.</summary>
    public int LinkType { get; init; }

    /// <summary>0-based over the file; interfaces of a later section go on counting.</summary>
    public int Interface { get; init; }

    /// <summary>The length on the wire, where the capture kept less.</summary>
    public int OriginalLength { get; init; }

    public ReadOnlySpan<byte> Data { get; init; }
}
