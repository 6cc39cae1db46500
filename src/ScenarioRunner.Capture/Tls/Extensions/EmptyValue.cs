namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>Nothing: the extension's presence is all it says.</summary>
public sealed record EmptyValue : ExtensionValue
{
    public static readonly EmptyValue Instance = new();
}
