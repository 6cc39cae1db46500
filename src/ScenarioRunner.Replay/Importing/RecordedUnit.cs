using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Replay.Importing;

/// <summary>A TLS message of a recording.</summary>
/// <param name="End">How many octets its sender's stream has, up to the end of the record that completes it.</param>
internal sealed record RecordedUnit(TlsUnit Unit, bool FromFirst, long End);
