using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Tls;

/// <summary>The verdict on the TLS of a connection.</summary>
/// <param name="Observation">The first end is the client of the transport connection.</param>
/// <param name="Messages">How many messages and records were judged.</param>
/// <param name="Version">The negotiated version (0x0303); 0 where there was no ServerHello.</param>
/// <param name="Cipher">The negotiated cipher suite; 0 where there was no ServerHello.</param>
/// <param name="Unseen">Why not all of it was judged, or could be looked into; empty where it was.</param>
public sealed record JudgedTls(Observation Observation, int Messages, int Version, int Cipher, string Unseen);
