using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Validation.Running;

/// <summary>Two endpoints, each with its own copy of the machine.</summary>
internal sealed class Connection(Endpoint first, Endpoint second)
{
    public Endpoint First { get; } = first;

    public Endpoint Second { get; } = second;

    /// <summary>The step of the last message, to find out which connection a call is about.</summary>
    public int LastUsed { get; set; } = -1;

    public Endpoint Side(bool first) => first ? First : Second;

    public Connection Copy() => new(First.Copy(), Second.Copy()) { LastUsed = LastUsed };

    public bool SameAs(Connection other) => First.SameAs(other.First) && Second.SameAs(other.Second);
}
