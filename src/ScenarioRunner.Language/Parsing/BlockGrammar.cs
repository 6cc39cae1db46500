using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using Sprache;
using static ScenarioRunner.Language.Parsing.Combinators;

namespace ScenarioRunner.Language.Parsing;

/// <summary>The lines that open, part and close blocks.</summary>
public static class BlockGrammar
{
    public static readonly Parser<StatementSyntax> Loop =
        from word in Keyword("loop")
        from rounds in Token<Value>(ReadRounds, Expected.Number)
        select new BlockStatement(BlockWord.Loop, rounds.Kind == ValueKind.Number ? rounds.Number : -1, rounds.Text);

    public static readonly Parser<StatementSyntax> Opt = Word("opt", BlockWord.Opt);

    public static readonly Parser<StatementSyntax> Alt = Word("alt", BlockWord.Alt);

    public static readonly Parser<StatementSyntax> Else = Word("else", BlockWord.Else);

    public static readonly Parser<StatementSyntax> Par = Word("par", BlockWord.Par);

    public static readonly Parser<StatementSyntax> And = Word("and", BlockWord.And);

    public static readonly Parser<StatementSyntax> End = Word("end", BlockWord.End);

    private static Parser<StatementSyntax> Word(string word, BlockWord meaning) =>
        from read in Keyword(word)
        select new BlockStatement(meaning, 0, "");

    private static bool ReadRounds(Line line, ref int at, out Value rounds)
    {
        int here = at;
        rounds = null!;
        if (here >= line.End || !Tokens.Scalar(line, ref here, out rounds))
            return false;
        if (rounds.Kind != ValueKind.Number && !(rounds.Kind == ValueKind.Word && rounds.Text[0] == '$'))
            return false;
        at = here;
        return true;
    }
}
