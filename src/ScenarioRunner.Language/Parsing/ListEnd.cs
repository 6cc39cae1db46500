using ScenarioRunner.Language.Diagnostics;

namespace ScenarioRunner.Language.Parsing;

/// <summary>A list that the line ends in the middle of.</summary>
internal static class ListEnd
{
    public static void Blame(Line line, int open, int failedAt)
    {
        if (line.SkipBlanks(failedAt) >= line.End && line.Furthest().Rule == SyntaxRules.UnexpectedText)
            line.Fail(SyntaxRules.UnclosedList, open, open + 1, "the list does not end on this line", "add the closing ]", "", line.End);
    }
}
