using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace ScenarioRunner.Snapshots;

/// <summary>The difference of two texts as <c>diff -u</c> shows it, three lines of context.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Empty where the texts agree. Every line ends with LF.</summary>
    public static string Of(string before, string after, string beforeName, string afterName)
    {
        DiffResult diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new LineChunker());
        if (diff.DiffBlocks.Count == 0)
            return "";
        var text = new StringBuilder($"--- {beforeName}\n+++ {afterName}\n");
        for (int first = 0, next; first < diff.DiffBlocks.Count; first = next)
        {
            next = first + 1;
            while (next < diff.DiffBlocks.Count && Gap(diff.DiffBlocks[next - 1], diff.DiffBlocks[next]) <= 2 * Context)
                next++;
            AppendHunk(text, diff, first, next);
        }

        return text.ToString();
    }

    private static int Gap(DiffBlock before, DiffBlock after) => after.DeleteStartA - (before.DeleteStartA + before.DeleteCountA);

    private static void AppendHunk(StringBuilder text, DiffResult diff, int first, int next)
    {
        (DiffBlock head, DiffBlock last) = (diff.DiffBlocks[first], diff.DiffBlocks[next - 1]);
        int lead = Math.Min(Context, head.DeleteStartA);
        int lastEnd = last.DeleteStartA + last.DeleteCountA;
        int trail = Math.Min(Context, diff.PiecesOld.Count - lastEnd);
        int startA = head.DeleteStartA - lead, startB = head.InsertStartB - lead;
        int countA = lastEnd + trail - startA, countB = last.InsertStartB + last.InsertCountB + trail - startB;
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Range(startA, countA)} +{Range(startB, countB)} @@\n");
        int line = startA;
        for (int i = first; i < next; i++)
        {
            DiffBlock block = diff.DiffBlocks[i];
            line = AppendLines(text, ' ', diff.PiecesOld, line, block.DeleteStartA - line);
            line = AppendLines(text, '-', diff.PiecesOld, line, block.DeleteCountA);
            AppendLines(text, '+', diff.PiecesNew, block.InsertStartB, block.InsertCountB);
        }

        AppendLines(text, ' ', diff.PiecesOld, line, trail);
    }

    private static int AppendLines(StringBuilder text, char sign, IReadOnlyList<string> lines, int start, int count)
    {
        for (int i = start; i < start + count; i++)
            text.Append(sign).Append(lines[i]).Append('\n');
        return start + count;
    }

    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)}{(count == 1 ? "" : "," + count)}");
}
