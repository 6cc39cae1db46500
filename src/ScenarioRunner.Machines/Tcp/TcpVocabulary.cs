using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>The TCP words of the language (flags, attributes) with those of the loaded machine (states, variables, calls, timers).</summary>
public sealed class TcpVocabulary(Machine machine) : IVocabulary
{
    private static readonly ImmutableArray<string> s_attributes =
    [
        "ack", "bad", "data", "ect", "isn", "len", "mss", "no-ack", "opt", "res", "sack", "sack-ok", "seq", "tfo", "ts", "urg", "win", "ws",
    ];

    private static readonly ImmutableArray<string> s_internalCalls = ["derive", "given"];

    public string Layer => machine.Name;

    public ImmutableArray<string> MessageNames { get; } =
        ["ACK", "DATA", "FIN", "FIN-ACK", "NONE", "PSH-ACK", "RST", "RST-ACK", "SYN", "SYN-ACK", "URG"];

    public ImmutableArray<string> Calls { get; } =
        [.. machine.Calls.Where(call => !s_internalCalls.Contains(call)).Order(StringComparer.Ordinal)];

    public ImmutableArray<string> Timeouts { get; } = [.. machine.Timers.Select(timer => timer.Name).Order(StringComparer.Ordinal)];

    public ImmutableArray<string> States { get; } = [.. machine.States.Select(state => state.Name)];

    public ImmutableArray<string> Variables { get; } =
        [.. machine.Variables.Where(variable => variable.Public).Select(variable => variable.Name).Order(StringComparer.Ordinal)];

    public ImmutableArray<string> Profiles => machine.Profiles;

    public ImmutableArray<string> Settings { get; } = VariableSettings.Names(machine);

    public string? CheckSetting(MessageAttribute setting) => VariableSettings.Check(machine, setting);

    public string? MessageName(string written) => TcpFlags.Canonical(written);

    public ImmutableArray<string> AttributeNames(string message) => s_attributes;

    public string? CheckPositional(string message, int index, Value value)
    {
        if (index > 0)
            return "a segment takes one number, its length";
        return value.Kind == ValueKind.Number && value.Number is >= 0 and <= 65535
            ? null
            : "the length of a segment is a number from 0 to 65535";
    }

    public string? PositionalName(string message, ImmutableArray<Value> positional, int index) => "len";

    public string? CheckAttribute(string message, MessageAttribute attribute) => TcpAttributes.Check(attribute.Name, attribute.Value);
}
