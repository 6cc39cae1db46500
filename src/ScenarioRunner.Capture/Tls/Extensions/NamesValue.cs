using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>A list of names, each octet a character: ALPN, NPN.</summary>
public sealed record NamesValue(ImmutableArray<string> Names) : ExtensionValue;
