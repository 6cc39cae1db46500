namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The client's status_request (RFC 6066 §8).</summary>
public sealed record StatusRequestValue(byte Type, int Responders, int RequestExtensionsLength) : ExtensionValue;
