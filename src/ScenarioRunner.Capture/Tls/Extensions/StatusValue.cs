namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>A status in a certificate's extensions (RFC 8446 §4.4.2.1).</summary>
public sealed record StatusValue(byte Type, int ResponseLength) : ExtensionValue;
