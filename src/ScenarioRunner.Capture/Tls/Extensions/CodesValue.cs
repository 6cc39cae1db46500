using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>A list of codes in order: versions, groups, signature schemes, modes.</summary>
public sealed record CodesValue(ImmutableArray<ushort> Codes) : ExtensionValue;
