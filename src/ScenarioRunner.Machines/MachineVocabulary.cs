using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines;

/// <summary>The words that a machine itself declares: states, variables, calls, timers, settings. What a message may say is its protocol's affair.</summary>
public abstract class MachineVocabulary : IVocabulary
{
    private protected MachineVocabulary(Machine machine, params ReadOnlySpan<string> internalCalls)
    {
        Machine = machine;
        Calls = [.. machine.Calls.Except([.. internalCalls]).Order(StringComparer.Ordinal)];
        Timeouts = [.. machine.Timers.Select(timer => timer.Name).Order(StringComparer.Ordinal)];
        States = [.. machine.States.Select(state => state.Name)];
        Variables = [.. machine.Variables.Where(variable => variable.Public).Select(variable => variable.Name).Order(StringComparer.Ordinal)];
        Settings = VariableSettings.Names(machine);
    }

    public string Layer => Machine.Name;

    public abstract ImmutableArray<string> MessageNames { get; }

    /// <summary>Calls that a scenario may make; the internal ones come from the tool.</summary>
    public ImmutableArray<string> Calls { get; }

    public ImmutableArray<string> Timeouts { get; }

    public ImmutableArray<string> States { get; }

    public ImmutableArray<string> Variables { get; }

    public ImmutableArray<string> Profiles => Machine.Profiles;

    public ImmutableArray<string> Settings { get; }

    public virtual ImmutableArray<string> Versions => [];

    private protected Machine Machine { get; }

    public virtual string? CheckSetting(MessageAttribute setting) => VariableSettings.Check(Machine, setting);

    public abstract string? MessageName(string written);

    public abstract ImmutableArray<string> AttributeNames(string message);

    public abstract string? CheckPositional(string message, int index, Value value);

    public abstract string? PositionalName(string message, ImmutableArray<Value> positional, int index);

    public virtual string MeantAttribute(string message, string attribute) => attribute;

    public abstract string? CheckAttribute(string message, MessageAttribute attribute);
}
