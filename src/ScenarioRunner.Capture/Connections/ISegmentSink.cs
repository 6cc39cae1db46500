using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>Takes the segments of a capture, connection by connection, in the order of the capture.</summary>
public interface ISegmentSink
{
    /// <summary>One segment. <paramref name="payload"/> holds the octets that were captured and is gone afterwards.</summary>
    void Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload);

    /// <summary>Nothing more comes of this connection.</summary>
    void Ended(Connection connection);

    /// <summary>The text of a TLS key log that the capture holds, before the segments it is for.</summary>
    void Secrets(ReadOnlySpan<byte> keyLog)
    {
    }
}
