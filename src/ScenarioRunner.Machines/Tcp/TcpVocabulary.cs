using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>The TCP words of the language (flags, attributes) with those of the loaded machine (states, variables, calls, timers).</summary>
public sealed class TcpVocabulary(Machine machine) : MachineVocabulary(machine, "derive", "given")
{
    private static readonly ImmutableArray<string> s_attributes =
    [
        "ack", "bad", "data", "ect", "isn", "len", "mss", "no-ack", "opt", "res", "sack", "sack-ok", "seq", "tfo", "ts", "urg", "win", "ws",
    ];

    public override ImmutableArray<string> MessageNames { get; } =
        ["ACK", "DATA", "FIN", "FIN-ACK", "NONE", "PSH-ACK", "RST", "RST-ACK", "SYN", "SYN-ACK", "URG"];

    public override string? MessageName(string written) => TcpFlags.Canonical(written);

    public override ImmutableArray<string> AttributeNames(string message) => s_attributes;

    public override string? CheckPositional(string message, int index, Value value)
    {
        if (index > 0)
            return "a segment takes one number, its length";
        return value.Kind == ValueKind.Number && value.Number is >= 0 and <= 65535
            ? null
            : "the length of a segment is a number from 0 to 65535";
    }

    public override string? PositionalName(string message, ImmutableArray<Value> positional, int index) => "len";

    public override string? CheckAttribute(string message, MessageAttribute attribute) => TcpAttributes.Check(attribute.Name, attribute.Value);
}
