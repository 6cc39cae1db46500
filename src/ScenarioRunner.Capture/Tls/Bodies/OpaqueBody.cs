namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A message whose octets are not looked into.</summary>
public sealed record OpaqueBody(int Length) : TlsBody;
