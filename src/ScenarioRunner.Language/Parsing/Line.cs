using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Parsing;

/// <summary>What went wrong on a line, as far into it as any production came.</summary>
public sealed record Fault(LanguageRule Rule, Span Span, string Message, string Help, string Expected, int At);

/// <summary>The line being read: a stretch of a text without its comment, and the furthest fault met so far.</summary>
public sealed class Line(string text, WordTable words, SpanMap? map = null)
{
    private const int LongestShown = 60;
    private readonly List<string> _expected = [];
    private Fault? _fault;
    private int _faultAt = -1;

    public string Text { get; } = text;

    public int Start { get; private set; }

    public int End { get; private set; } = text.Length;

    /// <summary>Room for the items of the message being read.</summary>
    internal List<ItemSyntax> Items { get; } = [];

    /// <summary>How many lists are open at the place being read.</summary>
    internal int ListDepth { get; set; }

    /// <summary>Moves on to another stretch of the same text, so that one object serves a whole file.</summary>
    public Line At(int start, int end)
    {
        (Start, End, ListDepth) = (start, end, 0);
        ForgetFaults();
        return this;
    }

    public Span Span(int start, int end) => map is null ? Model.Text.Span.Between(start, end) : map.ToSource(start, end);

    public string Word(int start, int end) => words.Get(Text, start, end);

    public int SkipBlanks(int at)
    {
        while (at < End && Letters.IsBlank(Text[at]))
            at++;
        return at;
    }

    /// <summary>Notes what would have been accepted here. Only the furthest place counts.</summary>
    public void Expect(int at, string what)
    {
        if (at < _faultAt || (at == _faultAt && _fault is not null))
            return;
        if (at > _faultAt)
        {
            ForgetFaults();
            _faultAt = at;
        }

        if (!_expected.Contains(what))
            _expected.Add(what);
    }

    /// <summary>Notes a fault that has its own rule.</summary>
    /// <param name="met">How far the line was read when it showed; the start unless told.</param>
    public void Fail(LanguageRule rule, int start, int end, string message, string help = "", string expected = "", int met = -1)
    {
        met = Math.Max(met, start);
        if (met < _faultAt || (met == _faultAt && _fault is not null))
            return;
        ForgetFaults();
        _faultAt = met;
        _fault = new Fault(rule, Span(start, end), message, help, expected, start);
    }

    /// <summary>The furthest fault, in words.</summary>
    public Fault Furthest()
    {
        if (_fault is not null)
            return _fault;
        int at = Math.Max(_faultAt, Start);
        string expected = _expected.Count == 0 ? "another text" : string.Join(" or ", _expected);
        int end = TokenEnd(at);
        string found = at >= End ? "the line ends" : $"found `{Shown(at, end)}`";
        return new Fault(SyntaxRules.UnexpectedText, Span(at, end), $"{found}, expected {expected}", "", expected, at);
    }

    /// <summary>A stretch of the line for a message, cut short where it is long.</summary>
    public string Shown(int start, int end) =>
        end - start <= LongestShown ? Text[start..end] : string.Concat(Text.AsSpan(start, LongestShown), "...");

    private int TokenEnd(int at)
    {
        if (at >= End)
            return at;
        int end = Letters.WordEnd(Text, at, End);
        if (end > at)
            return end;
        return at + (char.IsHighSurrogate(Text[at]) && at + 1 < End ? 2 : 1);
    }

    private void ForgetFaults()
    {
        _expected.Clear();
        _fault = null;
        _faultAt = -1;
    }
}
