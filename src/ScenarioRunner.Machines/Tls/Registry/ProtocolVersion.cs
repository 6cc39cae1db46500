namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>A protocol version. DTLS counts its versions downwards; its values are known so that a finding can name them.</summary>
/// <param name="Alias">The short form in scenarios (<c>1.3</c>).</param>
/// <param name="Requirement">The RFC that defines the version.</param>
public sealed record ProtocolVersion(int Code, string Name, string? Alias, string Requirement, bool IsDtls = false) : IAssigned;
