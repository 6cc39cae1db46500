namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>One number: the selected version, group, identity; a mode; a size.</summary>
public sealed record NumberValue(long Number) : ExtensionValue;
