namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>A share of key_share.</summary>
public readonly record struct KeyShareEntry(ushort Group, int Length);
