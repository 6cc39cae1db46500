using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Importing;

/// <summary>TLS messages that stand on one line.</summary>
/// <param name="Text">Without the arrow.</param>
/// <param name="Octets">What the segment of such a line counts.</param>
/// <param name="Frames">The frames that complete the messages.</param>
internal sealed record TlsLine(string Text, int Octets, ImmutableArray<long> Frames)
{
    /// <summary>Application data.</summary>
    public bool IsData { get; init; }

    /// <summary>An alert, or a closed record, which may be one: its sender may end its direction with it.</summary>
    public bool IsLast { get; init; }

    /// <summary>A close_notify.</summary>
    public bool IsClose { get; init; }
}
