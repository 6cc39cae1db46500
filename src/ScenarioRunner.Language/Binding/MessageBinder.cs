using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>Resolves a message's name and sorts its items into attributes and positional values.</summary>
internal sealed class MessageBinder(MachinesInPlay machines, FindingList findings)
{
    private const string Payload = "data";

    private readonly Dictionary<string, ImmutableArray<string>> _attributeNames = new(StringComparer.Ordinal);

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
        ImmutableArray<MessageAttribute>.Builder attributes = ImmutableArray.CreateBuilder<MessageAttribute>(syntax.Items.Length);
        ImmutableArray<Value>.Builder positional = ImmutableArray.CreateBuilder<Value>();
        ImmutableArray<string> names = AttributeNames(name, owner);
        foreach (ItemSyntax item in syntax.Items)
            if (item.Name is not null)
                Named(name, owner, names, item, attributes);
            else
                Bare(name, owner, names, item.Value, attributes, positional);
        CheckRepeats(attributes);
        return new Message(syntax.Span, name, syntax.Name.Span, owner.Layer, positional.ToImmutable(), attributes.ToImmutable());
    }

    private void Named(string message, IVocabulary owner, ImmutableArray<string> names, ItemSyntax item, ImmutableArray<MessageAttribute>.Builder attributes)
    {
        if (MachinesInPlay.Find(names, item.Name!) is { } name)
            Take(message, owner, new MessageAttribute(name, item.NameSpan, item.Value), attributes);
        else
            findings.Add(BindingRules.UnknownAttribute, item.NameSpan, $"{message} has no attribute `{item.Name}`", Suggestion.For(item.Name!, names));
    }

    /// <summary>A quoted text is the payload, a word that names an attribute is a flag, the rest is positional.</summary>
    private void Bare(
        string message,
        IVocabulary owner,
        ImmutableArray<string> names,
        Value value,
        ImmutableArray<MessageAttribute>.Builder attributes,
        ImmutableArray<Value>.Builder positional)
    {
        string? attribute = value.Kind switch
        {
            ValueKind.Quoted => MachinesInPlay.Find(names, Payload),
            ValueKind.Word => MachinesInPlay.Find(names, value.Text),
            _ => null,
        };
        if (attribute is not null)
        {
            Value given = value.Kind == ValueKind.Quoted ? value : Value.Flag(value.Span);
            Take(message, owner, new MessageAttribute(attribute, value.Span, given), attributes);
            return;
        }

        string? fault = owner.CheckPositional(message, positional.Count, value);
        positional.Add(value);
        if (fault is null)
            return;
        string? meant = value.Kind == ValueKind.Word ? Suggestion.Nearest(value.Text, names) : null;
        if (meant is null)
            findings.Add(BindingRules.BadValue, value.Span, fault);
        else
            findings.Add(BindingRules.UnknownAttribute, value.Span, $"{message} has no attribute `{value.Text}`", $"did you mean `{meant}`?");
    }

    private void Take(string message, IVocabulary owner, MessageAttribute attribute, ImmutableArray<MessageAttribute>.Builder attributes)
    {
        attributes.Add(attribute);
        if (owner.CheckAttribute(message, attribute) is { } fault)
            findings.Add(BindingRules.BadValue, attribute.Value.Kind == ValueKind.Flag ? attribute.NameSpan : attribute.Value.Span, fault);
    }

    private void CheckRepeats(ImmutableArray<MessageAttribute>.Builder attributes)
    {
        if (attributes.Count < 2)
            return;
        Dictionary<string, Span> seen = new(StringComparer.Ordinal);
        foreach (MessageAttribute attribute in attributes)
            if (!seen.TryAdd(attribute.Name, attribute.Span))
                findings.Add(
                    BindingRules.RepeatedAttribute,
                    attribute.Span,
                    $"`{attribute.Name}` is written twice on this message",
                    related: new(seen[attribute.Name], "the first one"));
    }

    private ImmutableArray<string> AttributeNames(string message, IVocabulary owner)
    {
        if (!_attributeNames.TryGetValue(message, out ImmutableArray<string> names))
            _attributeNames[message] = names = owner.AttributeNames(message);
        return names;
    }
}
