using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The shares of a ClientHello, or the one of a ServerHello.</summary>
public sealed record KeySharesValue(ImmutableArray<KeyShareEntry> Shares) : ExtensionValue;
