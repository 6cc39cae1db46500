using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Parsing;

/// <summary>One <c>$name</c> and the text that took its place.</summary>
/// <param name="Start">Of the new text, in the line after substitution.</param>
public readonly record struct Replacement(int Start, int Length, Span Original);

/// <summary>Leads from a line in which variables were replaced back to the source text.</summary>
public sealed class SpanMap(int lineStart, IReadOnlyList<Replacement> replacements)
{
    /// <summary>A place inside a replaced text becomes the whole <c>$name</c>.</summary>
    public Span ToSource(int start, int end) => Span.Between(ToSource(start, atEnd: false), ToSource(end, atEnd: true));

    private int ToSource(int position, bool atEnd)
    {
        int shift = 0;
        foreach (Replacement replacement in replacements)
        {
            if (position < replacement.Start || (atEnd && position == replacement.Start))
                break;
            if (position < replacement.Start + replacement.Length)
                return atEnd ? replacement.Original.End : replacement.Original.Start;
            shift += replacement.Original.Length - replacement.Length;
        }

        return lineStart + position + shift;
    }
}
