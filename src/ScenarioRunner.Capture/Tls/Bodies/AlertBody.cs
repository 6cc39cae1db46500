namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>An alert.</summary>
public sealed record AlertBody(byte Level, byte Description) : TlsBody;
