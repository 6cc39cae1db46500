namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>certificate_authorities: how many distinguished names.</summary>
public sealed record AuthoritiesValue(int Count) : ExtensionValue;
