using System.Text;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Formatting;

/// <summary>The canonical text: two blanks a block, one blank between words, comments kept, faulty lines untouched.</summary>
public static class Formatter
{
    /// <param name="vocabularies">Gives message names their canonical spelling; without it they stay as written.</param>
    public static string Format(SyntaxTree tree, Func<string, IVocabulary?>? vocabularies = null)
    {
        if (tree.Lines.IsEmpty)
            return tree.Source.Text.Length > HsLimits.FileLength ? tree.Source.Text : "";
        StringBuilder text = new(tree.Source.Text.Length);
        StatementPrinter printer = new(tree.Source, new Spelling(vocabularies));
        int depth = 0;
        bool blank = false;
        foreach (LineSyntax line in tree.Lines)
        {
            if (line.Code.Length == 0 && line.Comment.Length == 0)
            {
                blank = text.Length > 0;
                continue;
            }

            if (blank)
                text.Append('\n');
            blank = false;
            depth = Indent(depth, line.Statement, out int own);
            Append(text, tree.Source, line, own, printer);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, SourceText source, LineSyntax line, int depth, StatementPrinter printer)
    {
        if (line.IsFaulty)
        {
            text.Append(source.Slice(line.Span).TrimEnd('\r')).Append('\n');
            return;
        }

        text.Append(' ', 2 * depth);
        if (line.Statement is not null)
            text.Append(printer.Print(line.Statement));
        if (line.Statement is not null && line.Comment.Length > 0)
            text.Append("  ");
        text.Append(source.Slice(line.Comment).TrimEnd(' ', '\t', '\r')).Append('\n');
    }

    /// <returns>The depth of the lines that follow; <paramref name="own"/> is the line's.</returns>
    private static int Indent(int depth, StatementSyntax? statement, out int own)
    {
        int inner = statement switch
        {
            ScenarioStatement => 0,
            BlockStatement { Word: BlockWord.End } => Math.Max(0, depth - 1),
            BlockStatement { Word: BlockWord.Else or BlockWord.And } => depth,
            BlockStatement => depth + 1,
            _ => depth,
        };
        own = statement switch
        {
            ScenarioStatement => 0,
            BlockStatement { Word: BlockWord.End or BlockWord.Else or BlockWord.And } => Math.Max(0, depth - 1),
            _ => depth,
        };
        own = Math.Min(own, HsLimits.BlockDepth);
        return inner;
    }
}
