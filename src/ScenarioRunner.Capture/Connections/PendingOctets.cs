namespace ScenarioRunner.Capture.Connections;

/// <summary>Octets that wait for the ones before them. Positions count from the start of the stream.</summary>
internal readonly record struct PendingOctets(long From, byte[] Octets, int Length, long Frame)
{
    /// <summary>The position behind them, as sent; the capture may hold fewer.</summary>
    public long To => From + Length;
}
