using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>Octets that mean something to one side only: a ticket, a cookie, the renegotiation's verify data.</summary>
public sealed record OctetsValue(ImmutableArray<byte> Octets) : ExtensionValue;
