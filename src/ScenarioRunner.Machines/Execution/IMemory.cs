namespace ScenarioRunner.Machines.Execution;

/// <summary>What a machine's named functions keep beside the plain variables, such as a reassembly queue.</summary>
public interface IMemory
{
    IMemory Copy();

    bool SameAs(IMemory other);

    /// <summary>Back to that of a new endpoint.</summary>
    void Reset();
}
