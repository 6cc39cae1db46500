using System.Globalization;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>One incarnation of a connection between two sockets.</summary>
public sealed class Connection
{
    private string? _name;

    internal Connection(long index, int number, SocketAddress first, SocketAddress second, bool firstIsLow)
    {
        (Index, Number, First, Second, FirstIsLow) = (index, number, first, second, firstIsLow);
    }

    /// <summary>0-based, in the order of the first frames.</summary>
    public long Index { get; }

    /// <summary>1 for the first connection between its sockets, 2 for the next.</summary>
    public int Number { get; }

    /// <summary>The client: who sent the SYN, or who most likely did.</summary>
    public SocketAddress First { get; }

    public SocketAddress Second { get; }

    public long FirstFrame { get; internal set; }

    public long LastFrame { get; internal set; }

    public long FirstTime { get; internal set; }

    public long LastTime { get; internal set; }

    /// <summary>Neither side's SYN was seen.</summary>
    public bool StartedBeforeCapture { get; internal set; }

    /// <summary>Both ends are one socket; all segments count as sent by the first.</summary>
    public bool IsSelf { get; internal init; }

    /// <summary>Whatever the consumer wants to keep with the connection.</summary>
    public object? State { get; set; }

    /// <summary>Both FINs are acknowledged, or it was reset: a new SYN between these sockets opens the next connection.</summary>
    public bool IsOver => FromFirst.HasReset || FromSecond.HasReset || FromFirst.FinSeen && FromSecond.FinSeen && FromFirst.FinAcked && FromSecond.FinAcked || IsSelf && FromFirst.FinAcked;

    /// <summary>The number of segments seen in both directions.</summary>
    public long Segments => (long)FromFirst.Segments + FromSecond.Segments;

    /// <summary>Client first: 10.0.0.1:51324-10.0.0.2:443#1.</summary>
    public string Name => _name ??= string.Create(CultureInfo.InvariantCulture, $"{First}-{Second}#{Number}");

    public ref readonly StreamState Stream(bool fromFirst) => ref fromFirst ? ref FromFirst : ref FromSecond;

    internal StreamState FromFirst;
    internal StreamState FromSecond;

    internal bool FirstIsLow { get; }

    /// <summary>It waits in the queue of connections that are over.</summary>
    internal bool Waits { get; set; }

    /// <summary>Where the table holds it.</summary>
    internal int Slot { get; set; }

    /// <summary>The connection as it was before its first segment.</summary>
    internal Connection AsOpened(in Segment first) => new(Index, Number, First, Second, FirstIsLow)
    {
        FirstFrame = FirstFrame,
        FirstTime = FirstTime,
        StartedBeforeCapture = !first.Has(TcpFlags.Syn),
        IsSelf = IsSelf,
    };

    public override string ToString() => Name;
}
