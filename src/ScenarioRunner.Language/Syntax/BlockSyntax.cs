namespace ScenarioRunner.Language.Syntax;

public enum BlockWord
{
    Loop,
    Opt,
    Alt,
    Else,
    Par,
    And,
    End,
}

/// <summary>A line that opens, parts or closes a block.</summary>
/// <param name="Rounds">Of a loop; -1 while the number is a <c>$name</c>.</param>
/// <param name="RoundsText">As written.</param>
public sealed record BlockStatement(BlockWord Word, long Rounds, string RoundsText) : StatementSyntax;
