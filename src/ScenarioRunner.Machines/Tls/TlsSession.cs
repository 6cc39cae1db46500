namespace ScenarioRunner.Machines.Tls;

/// <summary>A session that may be resumed, by the hash of its name.</summary>
internal sealed record TlsSession(long Name, long Suite, long Version, long ExtendedMasterSecret, long ServerName, long MaximumEarlyData, long Protocol, bool Alive);
