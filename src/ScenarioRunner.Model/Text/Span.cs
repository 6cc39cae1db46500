namespace ScenarioRunner.Model.Text;

/// <summary>A stretch of a source text: UTF-16 offset and length.</summary>
public readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;

    public static Span Between(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The smallest span that covers both.</summary>
    public static Span Cover(Span a, Span b) =>
        Between(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}
