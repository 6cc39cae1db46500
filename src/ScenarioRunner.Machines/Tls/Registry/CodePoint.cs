namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>A number and its name, in a registry that says nothing more that a handshake could be held against.</summary>
public sealed record CodePoint(int Code, string Name) : IAssigned;
