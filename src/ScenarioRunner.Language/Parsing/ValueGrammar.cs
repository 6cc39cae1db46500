using System.Collections.Immutable;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using Sprache;
using static ScenarioRunner.Language.Parsing.Combinators;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Names, values and what is made of them.</summary>
public static class ValueGrammar
{
    public static readonly Parser<NameSyntax> Name = Token<NameSyntax>(Tokens.Name, Expected.Name);

    public static readonly Parser<NameSyntax> PlainName = Token<NameSyntax>(Tokens.PlainName, Expected.Attribute);

    public static readonly Parser<Value> QuotedText = Token<Value>(Tokens.Quoted, Expected.Quoted);

    public static readonly Parser<Duration> Time = Token<Duration>(Durations.Read, Expected.Duration);

    public static readonly Parser<Value> Scalar = Tight<Value>(Tokens.Scalar, Expected.Value);

    public static readonly Parser<Value> Pair =
        from left in Scalar
        from colon in TightSign(":")
        from right in Scalar
        select new Value(ValueKind.Pair, default, "", 0, [left, right]);

    public static readonly Parser<Value> List =
        (from open in Sign("[")
         from items in Later(() => Value!).SeparatedBy(Sign(",")).Optional()
         from close in TightSign("]")
         select new Value(ValueKind.List, default, "", 0, items.GetOrElse(ImmutableArray<Value>.Empty)))
        .Nested().Closed();

    public static readonly Parser<Value> Value =
        from value in List.Or(Pair).Spanned((v, span) => v with { Span = span }).Or(Scalar)
        from blanks in Blanks
        select value;

    public static readonly Parser<ItemSyntax> Attribute =
        from name in PlainName
        from sign in Sign("=")
        from value in Value
        select new ItemSyntax(name.Text, name.Span, value);

    public static readonly Parser<ItemSyntax> Bare =
        from unreserved in Tight<bool>(Tokens.NoAs, Expected.Value)
        from value in Value
        select new ItemSyntax(null, default, value);

    public static readonly Parser<ItemSyntax> Item = Attribute.Or(Bare);
}
