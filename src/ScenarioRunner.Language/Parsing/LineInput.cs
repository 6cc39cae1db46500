using Sprache;

namespace ScenarioRunner.Language.Parsing;

/// <summary>A place on a <see cref="Line"/> as Sprache sees it: light, and without a column to keep up.</summary>
public sealed class LineInput(Line line, int position) : IInput
{
    public LineInput(Line line)
        : this(line, line.Start)
    {
    }

    public Line Of { get; } = line;

    public int Position { get; } = position;

    public string Source => Of.Text;

    public char Current => Of.Text[Position];

    public bool AtEnd => Position >= Of.End;

    public int Line => 1;

    public int Column => Position - Of.Start + 1;

    public IDictionary<object, object> Memos => new Dictionary<object, object>();

    public IInput Advance() =>
        AtEnd ? throw new InvalidOperationException("The line has ended.") : new LineInput(Of, Position + 1);

    public bool Equals(IInput? other) => other is LineInput input && ReferenceEquals(input.Of, Of) && input.Position == Position;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;

    /// <summary>Takes any input of Sprache's as a line of its own.</summary>
    public static LineInput From(IInput input) =>
        input as LineInput ?? new LineInput(new Line(input.Source, new WordTable()), input.Position);
}
