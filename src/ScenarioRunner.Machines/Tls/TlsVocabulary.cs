using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The TLS words of the language (messages, attributes, values) with those of the loaded machine (states, variables, calls, timers).</summary>
public sealed class TlsVocabulary : IVocabulary
{
    private static readonly ImmutableArray<string> s_internalCalls = ["derive", "end", "given", "peer_end", "peer_reset", "refused", "reset"];

    private readonly Machine _machine;
    private readonly TlsLayout _layout;
    private readonly ImmutableArray<string> _closeNotifyAttributes;

    internal TlsVocabulary(Machine machine, TlsLayout layout)
    {
        (_machine, _layout) = (machine, layout);
        IEnumerable<string> names = machine.Messages.Select(message => message.Name);
        TlsForm? alert = layout.Find(TlsMessages.Alert);
        MessageNames = [.. (alert is null ? names : names.Append(TlsMessages.CloseNotify)).Order(StringComparer.Ordinal)];
        _closeNotifyAttributes = alert is null ? [] : alert.AttributeNames.RemoveRange(["level", "description"]);
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

    public ImmutableArray<string> Versions { get; } = ["1.0", "1.1", "1.2", "1.3"];

    public string? CheckSetting(MessageAttribute setting)
    {
        if (setting.Name != "kex")
            return VariableSettings.Check(_machine, setting);
        return Notations.KeyExchanges.Read(setting.Value) is not null
            ? null
            : "kex is a key exchange such as rsa, dhe, ecdhe, psk or dh_anon";
    }

    public string? MessageName(string written)
    {
        if (written.Equals(TlsMessages.CloseNotify, StringComparison.OrdinalIgnoreCase))
            return _layout.Find(TlsMessages.Alert) is null ? null : TlsMessages.CloseNotify;
        return _layout.Find(TlsMessages.Full(written))?.Name;
    }

    public ImmutableArray<string> AttributeNames(string message) =>
        message == TlsMessages.CloseNotify ? _closeNotifyAttributes : _layout.Form(message).AttributeNames;

    public string? CheckPositional(string message, int index, Value value) => TlsPositional.Check(message, index, value);

    public string? PositionalName(string message, ImmutableArray<Value> positional, int index) => TlsPositional.AttributeOf(message, positional, index);

    // An extension goes by its name in the registry as well.
    public string MeantAttribute(string message, string attribute) => _layout.Form(message).Attribute(attribute)?.Attribute ?? attribute;

    public string? CheckAttribute(string message, MessageAttribute attribute)
    {
        if (_layout.Form(message).Attribute(attribute.Name) is { } slot)
            return TlsAttributes.Check(slot, attribute.Name, attribute.Value);
        return attribute.Value.Kind == ValueKind.Quoted ? null : "data is a text in double quotes";
    }
}
