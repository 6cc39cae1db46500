namespace ScenarioRunner.Machines.Loading.Plain;

/// <summary>A place in a text of lines; blank lines and comments are passed over.</summary>
internal sealed class PlainCursor
{
    private readonly string _text;
    private readonly int _length;
    private int _start;
    private int _next;

    public PlainCursor(YamlFile file, int length)
    {
        (File, _text, _length) = (file, file.Text, length);
        NextLine();
    }

    public YamlFile File { get; }

    public int At { get; set; }

    /// <summary>Where the line ends.</summary>
    public int End { get; private set; }

    /// <summary>From 1.</summary>
    public int Line { get; private set; }

    /// <summary>No line is left.</summary>
    public bool IsOver { get; private set; }

    public int Column => At - _start;

    /// <summary>The character here; a line feed at the end of the line.</summary>
    public char Current => At < End ? _text[At] : '\n';

    public char After => At + 1 < End ? _text[At + 1] : '\n';

    /// <summary>Moves to the first character of the next line that says something.</summary>
    public void NextLine()
    {
        while (_next < _length)
        {
            _start = At = _next;
            int end = _text.IndexOf('\n', _start, _length - _start);
            End = end < 0 ? _length : end;
            _next = End + 1;
            Line++;
            SkipBlanks();
            if (Current is not ('\n' or '#'))
                return;
        }

        IsOver = true;
        _start = At = End = _length;
    }

    public void SkipBlanks()
    {
        while (At < End && _text[At] == ' ')
            At++;
    }

    /// <summary>Passes the blanks; true when nothing but a comment stands behind them.</summary>
    public bool LineEnds()
    {
        int from = At;
        SkipBlanks();
        return At >= End || (_text[At] == '#' && At > from);
    }

    public string Slice(int from) => _text[from..At];

    public YamlNode Node(YamlKind kind) => new(kind, File, At, Line);
}
