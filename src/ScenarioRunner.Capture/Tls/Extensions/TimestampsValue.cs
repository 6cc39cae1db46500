namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>Signed certificate timestamps (RFC 6962 §3.3).</summary>
public sealed record TimestampsValue(int Count) : ExtensionValue;
