using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>An identity of pre_shared_key.</summary>
public sealed record PskIdentity(ImmutableArray<byte> Identity, uint ObfuscatedAge);
