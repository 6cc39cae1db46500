using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Judging;

/// <summary>The verdict on one connection of a capture.</summary>
/// <param name="Tcp">Null where there is nothing to judge by: see <paramref name="Unjudged"/>.</param>
/// <param name="Unjudged">Why the connection is not judged, or empty.</param>
public sealed record JudgedConnection(Connection Connection, Observation? Tcp, string Unjudged)
{
    /// <summary>Null for a connection that carries no TLS, as far as it was judged.</summary>
    public JudgedTls? Tls { get; init; }

    /// <summary>The frame from which on a connection that began before the capture is judged; 0 for others.</summary>
    public long JoinedAt { get; init; }

    /// <summary>The connection carries TLS that began before the capture, which is not judged.</summary>
    public bool LeavesTls { get; init; }
}
