using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The TLS words of the language (messages, attributes, values) with those of the loaded machine (states, variables, calls, timers).</summary>
public sealed class TlsVocabulary : MachineVocabulary
{
    private readonly TlsLayout _layout;
    private readonly ImmutableArray<string> _closeNotifyAttributes;

    internal TlsVocabulary(Machine machine, TlsLayout layout)
        : base(machine, "derive", "end", "given", "peer_end", "peer_reset", "refused", "reset")
    {
        _layout = layout;
        IEnumerable<string> names = machine.Messages.Select(message => message.Name);
        TlsForm? alert = layout.Find(TlsMessages.Alert);
        MessageNames = [.. (alert is null ? names : names.Append(TlsMessages.CloseNotify)).Order(StringComparer.Ordinal)];
        _closeNotifyAttributes = alert is null ? [] : alert.AttributeNames.RemoveRange(["level", "description"]);
    }

    public override ImmutableArray<string> MessageNames { get; }

    public override ImmutableArray<string> Versions { get; } = ["1.0", "1.1", "1.2", "1.3"];

    public override string? CheckSetting(MessageAttribute setting)
    {
        if (setting.Name != "kex")
            return base.CheckSetting(setting);
        return Notations.KeyExchanges.Read(setting.Value) is not null
            ? null
            : "kex is a key exchange such as rsa, dhe, ecdhe, psk or dh_anon";
    }

    public override string? MessageName(string written)
    {
        if (written.Equals(TlsMessages.CloseNotify, StringComparison.OrdinalIgnoreCase))
            return _layout.Find(TlsMessages.Alert) is null ? null : TlsMessages.CloseNotify;
        return _layout.Find(TlsMessages.Full(written))?.Name;
    }

    public override ImmutableArray<string> AttributeNames(string message) =>
        message == TlsMessages.CloseNotify ? _closeNotifyAttributes : _layout.Form(message).AttributeNames;

    public override string? CheckPositional(string message, int index, Value value) => TlsPositional.Check(message, index, value);

    public override string? PositionalName(string message, ImmutableArray<Value> positional, int index) => TlsPositional.AttributeOf(message, positional, index);

    // An extension goes by its name in the registry as well.
    public override string MeantAttribute(string message, string attribute) => _layout.Form(message).Attribute(attribute)?.Attribute ?? attribute;

    public override string? CheckAttribute(string message, MessageAttribute attribute)
    {
        if (_layout.Form(message).Attribute(attribute.Name) is { } slot)
            return TlsAttributes.Check(slot, attribute.Name, attribute.Value);
        return attribute.Value.Kind == ValueKind.Quoted ? null : "data is a text in double quotes";
    }
}
