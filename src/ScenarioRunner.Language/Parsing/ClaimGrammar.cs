using System.Collections.Immutable;
using ScenarioRunner.Language.Syntax;
using Sprache;
using static ScenarioRunner.Language.Parsing.Combinators;

namespace ScenarioRunner.Language.Parsing;

/// <summary>What <c>expect</c> and <c>given</c> say.</summary>
public static class ClaimGrammar
{
    public static readonly Parser<ClaimSyntax> Subject = Token<ClaimSyntax>(ReadSubject, "an endpoint with layer or variable");

    public static readonly Parser<ClaimSyntax> Claim =
        (from subject in Subject
         from sign in Sign("=")
         from value in ValueGrammar.Value
         select subject with { Value = value })
        .Spanned((claim, span) => claim with { Span = span });

    public static readonly Parser<ImmutableArray<ClaimSyntax>> Claims = Claim.SeparatedBy(Sign(","));

    /// <summary>A name (its dots are sorted out in binding), a connection number, dotted words.</summary>
    private static bool ReadSubject(Line line, ref int at, out ClaimSyntax subject)
    {
        subject = null!;
        int here = at;
        if (!Tokens.Name(line, ref here, out NameSyntax name))
            return false;
        int connection = 0;
        if (here < line.End && line.Text[here] == '/' && !Tokens.Connection(line, ref here, out connection))
            return false;
        string rest = "";
        if (here < line.End && line.Text[here] == '.')
        {
            int end = Letters.NameEnd(line.Text, here, line.End);
            rest = line.Word(here + 1, end);
            here = end;
        }

        subject = new ClaimSyntax(default, line.Span(at, here), name, connection, rest, null!);
        at = here;
        return true;
    }
}
