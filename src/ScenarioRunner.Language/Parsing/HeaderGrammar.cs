using System.Collections.Immutable;
using ScenarioRunner.Language.Syntax;
using Sprache;
using static ScenarioRunner.Language.Parsing.Combinators;

namespace ScenarioRunner.Language.Parsing;

/// <summary>The statements before the first step.</summary>
public static class HeaderGrammar
{
    public static readonly Parser<ImmutableArray<NameSyntax>> Names = ValueGrammar.Name.SeparatedBy(Sign(","));

    public static readonly Parser<StatementSyntax> Scenario =
        from word in Keyword("scenario")
        from name in ValueGrammar.Name
        select new ScenarioStatement(name);

    public static readonly Parser<StatementSyntax> Tags =
        from word in Keyword("tags")
        from tags in Names
        select new TagsStatement(tags);

    public static readonly Parser<ImmutableArray<ItemSyntax>> Settings =
        from word in InnerWord("with")
        from settings in ValueGrammar.Attribute.XAtLeastOnce()
        select ImmutableArray.CreateRange(settings);

    public static readonly Parser<NameSyntax> Version =
        Token<NameSyntax>(ReadVersion, "a version");

    public static readonly Parser<MachineSyntax> Machine =
        (from path in Tight<bool>(ReadIsPath, "")
         from name in Token<NameSyntax>(Tokens.Name, "a machine")
         from version in Version.Optional()
         from settings in Settings.Optional()
         select new MachineSyntax(
             default,
             name,
             path,
             version.IsDefined ? version.Get() : null,
             settings.GetOrElse(ImmutableArray<ItemSyntax>.Empty)))
        .Spanned((machine, span) => machine with { Span = span });

    public static readonly Parser<StatementSyntax> Use =
        from word in Keyword("use")
        from machines in Machine.SeparatedBy(Sign(","))
        select new UseStatement(machines);

    public static readonly Parser<StatementSyntax> Profile =
        from word in Keyword("profile")
        from name in ValueGrammar.Name
        select new ProfileStatement(name);

    public static readonly Parser<StatementSyntax> Participants =
        from word in Keyword("participants")
        from names in Names
        select new ParticipantsStatement(names);

    public static readonly Parser<StatementSyntax> Given =
        from word in Keyword("given")
        from claims in ClaimGrammar.Claims
        select new GivenStatement(claims);

    public static readonly Parser<StatementSyntax> Each =
        from word in Keyword("each")
        from variable in Token<NameSyntax>(ReadVariable, "a variable's name (letters, digits, _)")
        from preposition in InnerWord("in")
        from values in ValueGrammar.List
        select new EachStatement(variable, values.Items);

    /// <summary>A version begins with a digit, so that <c>with</c> is none.</summary>
    private static bool ReadVersion(Line line, ref int at, out NameSyntax version)
    {
        version = default;
        return at < line.End && (char.IsAsciiDigit(line.Text[at]) || line.Text[at] == '$') && Tokens.Name(line, ref at, out version);
    }

    private static bool ReadIsPath(Line line, ref int at, out bool isPath)
    {
        isPath = at < line.End && line.Text[at] == '"';
        return true;
    }

    private static bool ReadVariable(Line line, ref int at, out NameSyntax variable)
    {
        int end = Variables.NameEnd(line.Text, at, line.End);
        variable = end == at ? default : new NameSyntax(line.Word(at, end), line.Span(at, end));
        bool read = end > at;
        at = end;
        return read;
    }
}
