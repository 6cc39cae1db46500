using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>Resolves a message's name and sorts its items into attributes and positional values.</summary>
internal sealed class MessageBinder(MachinesInPlay machines, FindingList findings)
{
    private const string Payload = "data";

    private readonly Dictionary<string, Dictionary<string, string>> _attributeNames = new(StringComparer.Ordinal);
    private readonly RepeatCheck _repeats = new(findings);

    // Both are empty between two messages.
    private readonly ImmutableArray<MessageAttribute>.Builder _attributes = ImmutableArray.CreateBuilder<MessageAttribute>(0);
    private readonly ImmutableArray<Value>.Builder _positional = ImmutableArray.CreateBuilder<Value>(0);

    /// <summary>Null for a name that no machine in play knows.</summary>
    public Message? Bind(MessageSyntax syntax)
    {
        if (machines.Message(syntax.Name.Text) is not { } known)
        {
            findings.Add(
                BindingRules.UnknownMessage,
                syntax.Name.Span,
                $"no machine in play knows a message `{syntax.Name.Text}`",
                machines.SuggestMessage(syntax.Name.Text));
            return null;
        }

        (string name, IVocabulary owner) = known;
        Dictionary<string, string> names = AttributeNames(name, owner);
        foreach (ItemSyntax item in syntax.Items)
            if (item.Name is not null)
                Named(name, owner, names, item);
            else
                Bare(name, owner, names, item.Value);
        Message message = new(syntax.Span, name, syntax.Name.Span, owner.Layer, _positional.DrainToImmutable(), _attributes.DrainToImmutable());
        if (message.Attributes.Length + message.Positional.Length > 1)
            _repeats.Check(message, owner);
        return message;
    }

    private void Named(string message, IVocabulary owner, Dictionary<string, string> names, ItemSyntax item)
    {
        if (names.TryGetValue(item.Name!, out string? name))
            Take(message, owner, new MessageAttribute(name, item.NameSpan, item.Value));
        else
            findings.Add(BindingRules.UnknownAttribute, item.NameSpan, $"{message} has no attribute `{item.Name}`", Suggestion.For(item.Name!, names.Values));
    }

    /// <summary>A quoted text is the payload, a word that names an attribute is a flag, the rest is positional.</summary>
    private void Bare(string message, IVocabulary owner, Dictionary<string, string> names, Value value)
    {
        string? attribute = value.Kind switch
        {
            ValueKind.Quoted => names.GetValueOrDefault(Payload),
            ValueKind.Word => names.GetValueOrDefault(value.Text),
            _ => null,
        };
        if (attribute is not null)
        {
            Value given = value.Kind == ValueKind.Quoted ? value : Value.Flag(value.Span);
            Take(message, owner, new MessageAttribute(attribute, value.Span, given));
            return;
        }

        string? fault = owner.CheckPositional(message, _positional.Count, value);
        _positional.Add(value);
        if (fault is null)
            return;
        string? meant = value.Kind == ValueKind.Word ? Suggestion.Nearest(value.Text, names.Values) : null;
        if (meant is null)
            findings.Add(BindingRules.BadValue, value.Span, fault);
        else
            findings.Add(BindingRules.UnknownAttribute, value.Span, $"{message} has no attribute `{value.Text}`", $"did you mean `{meant}`?");
    }

    private void Take(string message, IVocabulary owner, MessageAttribute attribute)
    {
        _attributes.Add(attribute);
        if (owner.CheckAttribute(message, attribute) is { } fault)
            findings.Add(BindingRules.BadValue, attribute.Value.Kind == ValueKind.Flag ? attribute.NameSpan : attribute.Value.Span, fault);
    }

    /// <summary>Canonical names by any spelling.</summary>
    private Dictionary<string, string> AttributeNames(string message, IVocabulary owner)
    {
        if (!_attributeNames.TryGetValue(message, out Dictionary<string, string>? names))
            _attributeNames[message] = names = owner.AttributeNames(message).ToDictionary(n => n, StringComparer.OrdinalIgnoreCase);
        return names;
    }
}
