namespace ScenarioRunner.Machines.Loading.Plain;

/// <summary>Keys, and values that stand on one line.</summary>
internal sealed class PlainValue(PlainCursor cursor)
{
    private const int LongestKey = 128;

    public bool IsKey()
    {
        int from = cursor.At;
        bool found = SkipKey();
        cursor.At = from;
        return found;
    }

    /// <summary>A key and its colon; null when there is none, or the map has it.</summary>
    public YamlNode? Key(YamlNode map)
    {
        int from = cursor.At;
        int line = cursor.Line;
        if (!SkipKey())
            return null;
        string name = cursor.Slice(from);
        cursor.At++;
        foreach ((YamlNode key, YamlNode _) in map.Entries)
            if (key.Value == name)
                return null;
        return new YamlNode(YamlKind.Text, cursor.File, from, line) { Value = name, Plain = true };
    }

    /// <summary>A text, or a list or map in brackets; null when it is not plain.</summary>
    public YamlNode? Read(int depth, bool isInBrackets = false) => cursor.Current switch
    {
        _ when depth > PlainYaml.MaximumDepth => null,
        '[' => List(depth),
        '{' => Map(depth),
        '\'' => Single(),
        '"' => Double(),
        '-' when !char.IsAsciiDigit(cursor.After) => null,
        '?' or ':' or ',' or ']' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '\n' => null,
        _ => isInBrackets ? PlainInBrackets() : Plain(),
    };

    // Letters, digits and a few signs, then a colon with a blank or nothing behind it.
    private bool SkipKey()
    {
        int from = cursor.At;
        if (!char.IsAsciiLetterOrDigit(cursor.Current))
            return false;
        while (char.IsAsciiLetterOrDigit(cursor.Current) || cursor.Current is '-' or '_' or '.')
            cursor.At++;
        return cursor.Current == ':' && cursor.After is ' ' or '\n' && cursor.At - from < LongestKey;
    }

    private YamlNode? List(int depth)
    {
        YamlNode list = cursor.Node(YamlKind.List);
        for (bool more = Opens(']'); more; more = cursor.Current == ',' && Opens('\0'))
        {
            if (IsKey() || Read(depth + 1, isInBrackets: true) is not { } item)
                return null;
            list.Items.Add(item);
            cursor.SkipBlanks();
        }

        return Closes(']') ? list : null;
    }

    private YamlNode? Map(int depth)
    {
        YamlNode map = cursor.Node(YamlKind.Map);
        for (bool more = Opens('}'); more; more = cursor.Current == ',' && Opens('\0'))
        {
            if (Key(map) is not { } key)
                return null;
            cursor.SkipBlanks();
            if (Read(depth + 1, isInBrackets: true) is not { } value)
                return null;
            map.Entries.Add((key, value));
            cursor.SkipBlanks();
        }

        return Closes('}') ? map : null;
    }

    /// <summary>Passes the bracket or comma and the blanks; false when the bracket closes at once.</summary>
    private bool Opens(char closing)
    {
        cursor.At++;
        cursor.SkipBlanks();
        return cursor.Current != closing;
    }

    private bool Closes(char bracket)
    {
        bool closes = cursor.Current == bracket;
        cursor.At++;
        return closes;
    }

    private YamlNode? Single()
    {
        YamlNode place = cursor.Node(YamlKind.Text);
        int from = ++cursor.At;
        bool isDoubled = false;
        for (; cursor.Current != '\'' || cursor.After == '\''; cursor.At++)
        {
            if (cursor.Current == '\n')
                return null;
            if (cursor.Current == '\'')
                (isDoubled, cursor.At) = (true, cursor.At + 1);
        }

        string value = cursor.Slice(from);
        cursor.At++;
        return Text(place, isDoubled ? value.Replace("''", "'", StringComparison.Ordinal) : value, plain: false);
    }

    private YamlNode? Double()
    {
        YamlNode place = cursor.Node(YamlKind.Text);
        int from = ++cursor.At;
        for (; cursor.Current != '"'; cursor.At++)
            if (cursor.Current is '\n' or '\\')
                return null;
        string value = cursor.Slice(from);
        cursor.At++;
        return Text(place, value, plain: false);
    }

    private YamlNode? Plain()
    {
        YamlNode place = cursor.Node(YamlKind.Text);
        int from = cursor.At;
        for (; cursor.Current != '\n' && !(cursor.Current == ' ' && cursor.After == '#'); cursor.At++)
            if (cursor.Current == ':' && cursor.After is ' ' or '\n')
                return null;
        return Text(place, cursor.Slice(from).TrimEnd(' '), plain: true);
    }

    private YamlNode? PlainInBrackets()
    {
        YamlNode place = cursor.Node(YamlKind.Text);
        int from = cursor.At;
        for (; cursor.Current is not (',' or ']' or '}'); cursor.At++)
            if (cursor.Current is '\n' or '[' or '{' or ':' or '?' or '#')
                return null;
        return Text(place, cursor.Slice(from).TrimEnd(' '), plain: true);
    }

    private static YamlNode Text(YamlNode place, string value, bool plain) =>
        new(YamlKind.Text, place.File, place.Start, place.Line) { Value = value, Plain = plain };
}
