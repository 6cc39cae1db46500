namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>Finished.</summary>
public sealed record FinishedBody(int VerifyDataLength) : TlsBody;
