using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>A labelled message on its way.</summary>
internal sealed record Flight(string Label, Scope Scope, int Connection, bool FromFirst, Packet Packet, bool Ended)
{
    /// <summary>The step that sent it.</summary>
    public int Step { get; init; }

    /// <summary>Nobody saw it: it must have been sent because of what was seen behind it.</summary>
    public bool Unseen { get; init; }
}
