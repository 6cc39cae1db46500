using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>One machine of a run and what belongs to it. The first layer is the lowest: its messages carry those of the layers above.</summary>
internal sealed class Layer
{
    public Layer(ReferenceMachine machine, MachineUse? use, Scenario scenario, Run run)
    {
        Machine = machine;
        Use = use;
        IsSilence = due => machine.Definition.Answers[due.Answer].Silence;
        Writer = new FindingWriter(machine, run);
        Examiner = new Examiner(machine.Interpreter, Writer);
        int profile = scenario.Profile is { } name ? machine.Definition.Profiles.IndexOf(name) : 0;
        Frame = new Frame(machine.Definition) { Profile = Math.Max(0, profile) };
    }

    public ReferenceMachine Machine { get; }

    public MachineUse? Use { get; }

    public Machine Definition => Machine.Definition;

    public IDialect Dialect => Machine.Dialect;

    public Interpreter Interpreter => Machine.Interpreter;

    /// <summary>Whether an answer is to send nothing.</summary>
    public Predicate<Due> IsSilence { get; }

    public FindingWriter Writer { get; }

    public Examiner Examiner { get; }

    /// <summary>One for the whole run; pointed at an endpoint before each use.</summary>
    public Frame Frame { get; }
}
