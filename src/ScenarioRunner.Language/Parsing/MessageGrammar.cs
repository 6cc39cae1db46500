using System.Collections.Immutable;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using Sprache;
using static ScenarioRunner.Language.Parsing.Combinators;

namespace ScenarioRunner.Language.Parsing;

/// <summary>The lines on which an endpoint acts. <see cref="MessageLine"/> is the fast reader of the same lines.</summary>
public static class MessageGrammar
{
    public static readonly Parser<EndpointName> Endpoint = Token<EndpointName>(Tokens.Endpoint, Expected.Endpoint);

    public static readonly Parser<Arrow> Arrow = Token<Arrow>(Tokens.Arrow, Expected.Arrow);

    public static readonly Parser<MessageSyntax> Message =
        (from name in Token<NameSyntax>(Tokens.MessageName, Expected.Message)
         from items in ValueGrammar.Item.Many()
         select new MessageSyntax(default, name, [.. items]))
        .Spanned((message, span) => message with { Span = span });

    public static readonly Parser<ImmutableArray<MessageSyntax>> Flight = Message.SeparatedBy(Sign(","));

    public static readonly Parser<LabelSyntax> Label =
        from word in InnerWord("as")
        from name in Token<NameSyntax>(Tokens.Name, Expected.Label)
        select new LabelSyntax(name.Text, name.Span);

    public static readonly Parser<MessageStatement> MessageStep =
        from left in Endpoint
        from arrow in Arrow
        from right in Endpoint
        from colon in Sign(":")
        from flight in Flight
        from label in Label.Optional()
        select new MessageStatement(false, left, arrow, right, flight, label.IsDefined ? label.Get() : null);

    public static readonly Parser<MessageStatement> Inject =
        from word in Keyword("inject")
        from step in MessageStep
        select step with { Injected = true };

    public static readonly Parser<CallStatement> Call =
        from endpoint in Endpoint
        from colon in Sign(":")
        from name in Token<NameSyntax>(Tokens.PlainName, Expected.Call)
        from argument in ValueGrammar.Value.Optional()
        select new CallStatement(endpoint, name, argument.GetOrDefault());
}
