namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A heartbeat (RFC 6520): its claimed payload, and the octets after the claim.</summary>
/// <param name="Type">1 request, 2 response.</param>
public sealed record HeartbeatBody(byte Type, int ClaimedLength, int RealLength) : TlsBody;
