using System.Collections.Immutable;

namespace ScenarioRunner.Model.Text;

/// <summary>A text with its display path and its line starts. Lines end with LF or CRLF.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The path as it is shown, with <c>/</c>.</summary>
    public string Path { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    /// <summary>The 1-based line that holds the offset.</summary>
    public int LineAt(int offset)
    {
        int index = _lineStarts.BinarySearch(offset);
        return (index < 0 ? ~index - 1 : index) + 1;
    }

    /// <summary>The line (from 1) without its line end.</summary>
    public Span Line(int line)
    {
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Length ? _lineStarts[line] - 1 : Text.Length;
        if (end > start && Text[end - 1] == '\r')
            end--;
        return Span.Between(start, Math.Max(start, end));
    }

    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int line = LineAt(offset);
        int column = 1;
        for (int i = _lineStarts[line - 1]; i < offset; i++)
            if (!char.IsLowSurrogate(Text[i]))
                column++;
        return new Position(line, column);
    }

    public string Slice(Span span) => Text.Substring(span.Start, span.Length);

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return starts.ToImmutable();
    }
}
