namespace ScenarioRunner.Machines.Loading.Plain;

/// <summary>
/// Reads the plain part of YAML, in which the machines of the product are written: block maps and lists by indentation,
/// texts of one line, lists and maps in brackets on one line. It stands in for <see cref="YamlReader"/>, which takes ten times as long,
/// where a cold start counts. Whatever is not plain gives null and is left to that one; tests hold the two against each other.
/// </summary>
internal sealed class PlainYaml
{
    public const int MaximumDepth = 16;
    private const int MaximumLength = 200_000;

    private readonly PlainCursor _cursor;
    private readonly PlainValue _values;

    private PlainYaml(YamlFile file, int length)
    {
        _cursor = new PlainCursor(file, length);
        _values = new PlainValue(_cursor);
    }

    /// <summary>The one document in the first characters of a file; null when it is not plain.</summary>
    public static YamlNode? Read(YamlFile file, int length)
    {
        if (length > MaximumLength || !IsPlain(file.Text.AsSpan(0, length)))
            return null;
        PlainYaml reader = new(file, length);
        YamlNode? root = reader._cursor.IsOver || reader._cursor.Column > 0 ? null : reader.Block(0);
        return reader._cursor.IsOver ? root : null;
    }

    // No tabs, carriage returns, control characters, byte order marks, or line ends that only YAML knows.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
            if (character is not ((>= ' ' and <= '~') or '\n' or (> '\u00A0' and < '\u2028')))
                return false;
        return true;
    }

    private YamlNode? Block(int depth)
    {
        if (depth > MaximumDepth)
            return null;
        return IsItem() ? List(depth) : Map(depth);
    }

    private bool IsItem() => _cursor.Current == '-' && _cursor.After is ' ' or '\n';

    private YamlNode? List(int depth)
    {
        int indent = _cursor.Column;
        YamlNode list = _cursor.Node(YamlKind.List);
        while (!_cursor.IsOver && _cursor.Column == indent && IsItem())
        {
            _cursor.At++;
            _cursor.SkipBlanks();
            if (Item(indent, depth) is not { } item)
                return null;
            list.Items.Add(item);
        }

        return list;
    }

    private YamlNode? Item(int indent, int depth)
    {
        if (_cursor.LineEnds())
        {
            _cursor.NextLine();
            return !_cursor.IsOver && _cursor.Column > indent ? Block(depth + 1) : null;
        }

        return IsItem() || _values.IsKey() ? Block(depth + 1) : Inline(indent, depth + 1);
    }

    private YamlNode? Map(int depth)
    {
        int indent = _cursor.Column;
        YamlNode map = _cursor.Node(YamlKind.Map);
        do
        {
            if (_values.Key(map) is not { } key || Value(indent, depth) is not { } value)
                return null;
            map.Entries.Add((key, value));
            if (_cursor.IsOver || _cursor.Column < indent)
                return map;
        }
        while (_cursor.Column == indent);
        return null;
    }

    private YamlNode? Value(int indent, int depth)
    {
        if (!_cursor.LineEnds())
            return Inline(indent, depth + 1);
        _cursor.NextLine();
        bool isBelow = !_cursor.IsOver && (_cursor.Column > indent || (_cursor.Column == indent && IsItem()));
        return isBelow ? Block(depth + 1) : null;
    }

    // A line below that is further in would go on with the text.
    private YamlNode? Inline(int indent, int depth)
    {
        YamlNode? value = _values.Read(depth);
        if (value is null || !_cursor.LineEnds())
            return null;
        _cursor.NextLine();
        return _cursor.IsOver || _cursor.Column <= indent ? value : null;
    }
}
