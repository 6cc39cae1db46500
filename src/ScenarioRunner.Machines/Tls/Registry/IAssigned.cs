namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>A value of one of the protocol's registries.</summary>
public interface IAssigned
{
    /// <summary>The number on the wire.</summary>
    int Code { get; }

    /// <summary>The name in the registry.</summary>
    string Name { get; }

    /// <summary>Another name that a scenario may write; null when there is none.</summary>
    string? Alias => null;
}
