using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>ClientKeyExchange.</summary>
/// <param name="PskIdentity">The identity of a pre-shared key, or default.</param>
/// <param name="SecretLength">The length of the encrypted premaster secret or of the public value; 0 where there is none.</param>
public sealed record ClientKeyExchangeBody(ImmutableArray<byte> PskIdentity, int SecretLength) : TlsBody;
