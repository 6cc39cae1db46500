namespace ScenarioRunner.Capture.Writing;

/// <summary>Writes the frames of a capture one after the other. All begin with an Ethernet header.</summary>
public interface ICaptureWriter
{
    /// <summary>Whether comments and secrets have a place in the file.</summary>
    bool TakesComments { get; }

    /// <summary>Secrets (SSLKEYLOGFILE) that open the frames behind them.</summary>
    void Secrets(string keyLog);

    /// <param name="time">Microseconds since 1970.</param>
    void Frame(long time, ReadOnlySpan<byte> octets, IEnumerable<string> comments);
}
