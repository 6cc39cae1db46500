using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines.Names;

/// <summary>The words of a machine that declares its messages by name.</summary>
public sealed class NamesVocabulary : IVocabulary
{
    /// <summary>Words that go with a message and that the machine does not look at.</summary>
    public const string Payload = "data";

    private static readonly ImmutableArray<string> s_internalCalls = ["derive", "given"];

    private readonly Machine _machine;
    private readonly Dictionary<string, int> _messages = new(StringComparer.OrdinalIgnoreCase);

    public NamesVocabulary(Machine machine)
    {
        _machine = machine;
        for (int i = 0; i < machine.Messages.Length; i++)
            _messages[machine.Messages[i].Name] = i;
        MessageNames = [.. machine.Messages.Select(message => message.Name).Order(StringComparer.Ordinal)];
        Calls = [.. machine.Calls.Except(s_internalCalls).Order(StringComparer.Ordinal)];
        Timeouts = [.. machine.Timers.Select(timer => timer.Name).Order(StringComparer.Ordinal)];
        States = [.. machine.States.Select(state => state.Name)];
        Variables = [.. machine.Variables.Where(variable => variable.Public).Select(variable => variable.Name).Order(StringComparer.Ordinal)];
        Settings = VariableSettings.Names(machine);
    }

    public string Layer => _machine.Name;

    public ImmutableArray<string> MessageNames { get; }

    public ImmutableArray<string> Calls { get; }

    public ImmutableArray<string> Timeouts { get; }

    public ImmutableArray<string> States { get; }

    public ImmutableArray<string> Variables { get; }

    public ImmutableArray<string> Profiles => _machine.Profiles;

    public ImmutableArray<string> Settings { get; }

    public string? CheckSetting(MessageAttribute setting) => VariableSettings.Check(_machine, setting);

    /// <summary>The index of the message of that name; the name is known.</summary>
    public int IndexOf(string message) => _messages[message];

    public string? MessageName(string written) =>
        _messages.TryGetValue(written, out int index) ? _machine.Messages[index].Name : null;

    public ImmutableArray<string> AttributeNames(string message) =>
        [.. _machine.Messages[_messages[message]].Fields.Select(field => _machine.Fields[field].Name)
            .Append(Payload).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    public string? CheckPositional(string message, int index, Value value)
    {
        ImmutableArray<int> positional = _machine.Messages[_messages[message]].Positional;
        if (index < positional.Length)
            return Check(_machine.Fields[positional[index]], value);
        return positional.IsEmpty
            ? $"{message} takes no value without a name"
            : $"{message} takes no more than {string.Join(", ", positional.Select(field => _machine.Fields[field].Name))}";
    }

    public string? PositionalName(string message, ImmutableArray<Value> positional, int index) =>
        _machine.Messages[_messages[message]].Positional is var fields && index < fields.Length ? _machine.Fields[fields[index]].Name : null;

    public string? CheckAttribute(string message, MessageAttribute attribute)
    {
        foreach (int field in _machine.Messages[_messages[message]].Fields)
            if (string.Equals(_machine.Fields[field].Name, attribute.Name, StringComparison.OrdinalIgnoreCase))
                return Check(_machine.Fields[field], attribute.Value);
        return attribute.Value.Kind == ValueKind.Quoted ? null : "data is a text in double quotes";
    }

    private static string? Check(Field field, Value value)
    {
        if (FieldValues.IsOpen(value) || FieldValues.Number(field, value) is not null)
            return null;
        return FieldValues.Expected(field) + (value.Kind == ValueKind.Word ? Nearest.Hint(value.Text, field.Values) : "");
    }
}
