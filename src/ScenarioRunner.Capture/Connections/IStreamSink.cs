namespace ScenarioRunner.Capture.Connections;

/// <summary>Takes the octets of one direction in their order.</summary>
public interface IStreamSink
{
    /// <summary>The next octets; <paramref name="frame"/> brought them. They are gone afterwards.</summary>
    void Octets(ReadOnlySpan<byte> octets, long frame);

    /// <summary>The next octets were sent but are not in the capture.</summary>
    void Lost(long count);

    /// <summary>The FIN: all octets before it were handed out or named as lost.</summary>
    void Finished(long frame);
}
