using System.Collections.Immutable;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Model.Scenarios;

public enum ValueKind
{
    /// <summary>An attribute written alone, such as <c>sack-ok</c>.</summary>
    Flag,

    /// <summary>A decimal or <c>0x</c> number in <see cref="Value.Number"/>; may be negative. <see cref="Value.Text"/> keeps the spelling.</summary>
    Number,

    /// <summary><c>@N</c>: an absolute sequence number in <see cref="Value.Number"/>.</summary>
    Absolute,

    /// <summary>A bare word such as <c>empty</c> or <c>handshake_failure</c>.</summary>
    Word,

    /// <summary>A quoted string; <see cref="Value.Text"/> is unescaped (one char per byte for <c>\xHH</c>).</summary>
    Quoted,

    /// <summary><c>?</c></summary>
    Any,

    /// <summary><c>[a, b]</c> in <see cref="Value.Items"/>.</summary>
    List,

    /// <summary><c>a:b</c>, the two ends in <see cref="Value.Items"/>.</summary>
    Pair,
}

/// <summary>A value as it was written.</summary>
public sealed record Value(ValueKind Kind, Span Span, string Text, long Number, ImmutableArray<Value> Items)
{
    public static Value Flag(Span span) => new(ValueKind.Flag, span, "", 0, []);

    public static Value Of(Span span, string text, long number) => new(ValueKind.Number, span, text, number, []);

    public static Value Word(Span span, string text) => new(ValueKind.Word, span, text, 0, []);
}
