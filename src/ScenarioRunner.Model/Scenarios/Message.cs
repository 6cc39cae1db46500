using System.Collections.Immutable;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Model.Scenarios;

/// <summary><c>name=value</c> on a message.</summary>
public sealed record MessageAttribute(string Name, Span NameSpan, Value Value)
{
    public Span Span => Value.Kind == ValueKind.Flag ? NameSpan : Span.Cover(NameSpan, Value.Span);
}

/// <summary>One message of a flight, its names resolved to canonical spelling.</summary>
/// <param name="Name">Canonical, for example <c>SYN-ACK</c> (also when the text said <c>[S.]</c>).</param>
/// <param name="Layer">The machine that owns the name, for example <c>tcp</c>.</param>
public sealed record Message(
    Span Span,
    string Name,
    Span NameSpan,
    string Layer,
    ImmutableArray<Value> Positional,
    ImmutableArray<MessageAttribute> Attributes);
