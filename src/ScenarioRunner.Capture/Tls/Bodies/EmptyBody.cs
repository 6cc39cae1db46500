namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A message whose body is empty by its definition: HelloRequest, ServerHelloDone, EndOfEarlyData.</summary>
public sealed record EmptyBody : TlsBody
{
    internal static readonly EmptyBody Instance = new();
}
