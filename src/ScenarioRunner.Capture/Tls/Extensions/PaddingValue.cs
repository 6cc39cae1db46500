namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>padding (RFC 7685 §3: "The client MUST fill the padding extension completely with zero bytes").</summary>
public sealed record PaddingValue(int Length, bool IsZero) : ExtensionValue;
