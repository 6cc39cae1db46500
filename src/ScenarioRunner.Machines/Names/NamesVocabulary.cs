using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Names;

/// <summary>The words of a machine that declares its messages by name.</summary>
public sealed class NamesVocabulary : MachineVocabulary
{
    /// <summary>Words that go with a message and that the machine does not look at.</summary>
    public const string Payload = "data";

    private readonly Dictionary<string, int> _messages = new(StringComparer.OrdinalIgnoreCase);

    public NamesVocabulary(Machine machine)
        : base(machine, "derive", "given")
    {
        for (int i = 0; i < machine.Messages.Length; i++)
            _messages[machine.Messages[i].Name] = i;
        MessageNames = [.. machine.Messages.Select(message => message.Name).Order(StringComparer.Ordinal)];
    }

    public override ImmutableArray<string> MessageNames { get; }

    /// <summary>The index of the message of that name; the name is known.</summary>
    public int IndexOf(string message) => _messages[message];

    public override string? MessageName(string written) =>
        _messages.TryGetValue(written, out int index) ? Machine.Messages[index].Name : null;

    public override ImmutableArray<string> AttributeNames(string message) =>
        [.. Machine.Messages[_messages[message]].Fields.Select(field => Machine.Fields[field].Name)
            .Append(Payload).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    public override string? CheckPositional(string message, int index, Value value)
    {
        ImmutableArray<int> positional = Machine.Messages[_messages[message]].Positional;
        if (index < positional.Length)
            return Check(Machine.Fields[positional[index]], value);
        return positional.IsEmpty
            ? $"{message} takes no value without a name"
            : $"{message} takes no more than {string.Join(", ", positional.Select(field => Machine.Fields[field].Name))}";
    }

    public override string? PositionalName(string message, ImmutableArray<Value> positional, int index) =>
        Machine.Messages[_messages[message]].Positional is var fields && index < fields.Length ? Machine.Fields[fields[index]].Name : null;

    public override string? CheckAttribute(string message, MessageAttribute attribute)
    {
        foreach (int field in Machine.Messages[_messages[message]].Fields)
            if (string.Equals(Machine.Fields[field].Name, attribute.Name, StringComparison.OrdinalIgnoreCase))
                return Check(Machine.Fields[field], attribute.Value);
        return attribute.Value.Kind == ValueKind.Quoted ? null : "data is a text in double quotes";
    }

    private static string? Check(Field field, Value value)
    {
        if (FieldValues.IsOpen(value) || FieldValues.Number(field, value) is not null)
            return null;
        return FieldValues.Expected(field) + (value.Kind == ValueKind.Word ? Nearest.Hint(value.Text, field.Values) : "");
    }
}
