namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The host of server_name, each octet a character; null where the list has no host name.</summary>
/// <param name="Entries">How many names the list has.</param>
public sealed record HostNameValue(string? Host, int Entries) : ExtensionValue;
