using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>A labelled message on its way.</summary>
internal sealed record Flight(string Label, Scope Scope, int Connection, bool FromFirst, Packet Packet, bool Ended);
