namespace ScenarioRunner.Machines.Loading;

internal enum YamlKind
{
    Text,
    List,
    Map,
}

/// <summary>A node of a YAML document with its place.</summary>
internal sealed class YamlNode(YamlKind kind, YamlFile file, int start, int line)
{
    public YamlKind Kind { get; } = kind;

    public YamlFile File { get; } = file;

    /// <summary>Offset in the file's text.</summary>
    public int Start { get; } = start;

    public int Line { get; } = line;

    /// <summary>The value of a text.</summary>
    public string Value { get; init; } = "";

    /// <summary>True for a text without quotes; then <c>null</c>, <c>~</c> or nothing means nothing.</summary>
    public bool Plain { get; init; }

    /// <summary>True for a text that begins on the line below (<c>|</c> and <c>></c>).</summary>
    public bool Block { get; init; }

    public List<YamlNode> Items { get; } = [];

    public List<(YamlNode Key, YamlNode Value)> Entries { get; } = [];

    public bool IsNothing => Kind == YamlKind.Text && Plain && Value is "" or "~" or "null";

    /// <summary>
    /// The place in the file of an offset in the value: the characters of the value are looked for in the source in their order,
    /// so quotes, escapes and folded line ends are passed over.
    /// </summary>
    public int PlaceOf(int offset)
    {
        string source = File.Text;
        int place = Start;
        if (Block)
            place = source.IndexOf('\n', Start) is var end and >= 0 ? end + 1 : Start;
        else if (!Plain)
            place++;
        int found = place;
        for (int i = 0; i < Value.Length && i <= offset; i++)
        {
            if (char.IsWhiteSpace(Value[i]))
                continue;
            found = source.IndexOf(Value[i], place);
            if (found < 0)
                return Start;
            place = found + 1;
        }
        return offset >= Value.Length && Value.Length > 0 ? place : found;
    }
}
