namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A ChangeCipherSpec: one octet of value 1, or else.</summary>
/// <param name="Value">The first octet, or -1 where there is none or it was not read.</param>
public sealed record ChangeCipherSpecBody(int Value) : TlsBody;
