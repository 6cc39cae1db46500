using ScenarioRunner.Machines.Loading.Plain;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads one document of a YAML file into nodes. No anchors, aliases or tags; bounded depth and size.</summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 16;
    private const int MaximumNodes = 200_000;

    private readonly YamlFile _file;
    private readonly ProblemList _problems;
    private readonly Parser _parser;
    private int _nodes;

    private YamlReader(YamlFile file, string document, ProblemList problems)
    {
        _file = file;
        _problems = problems;
        _parser = new Parser(new StringReader(document));
    }

    /// <summary>A file of one document; null when it is empty or broken, which is reported.</summary>
    /// <param name="mode">Files that have been checked before are read by the quick reader where they are plain.</param>
    public static YamlNode? ReadOnly(YamlFile file, ProblemList problems, LoadMode mode = LoadMode.Thorough) =>
        Read(file, file.Text.Length, problems, mode);

    /// <summary>The first document; null when it is empty or broken, which is reported.</summary>
    public static YamlNode? ReadFirst(YamlFile file, ProblemList problems, LoadMode mode = LoadMode.Thorough)
    {
        int end = Separator(file.Text, out _);
        return Read(file, end < 0 ? file.Text.Length : end, problems, mode);
    }

    /// <summary>The document behind the first line <c>---</c>; null without one. Its places are those in the file.</summary>
    public static YamlNode? ReadSecond(YamlFile file, ProblemList problems)
    {
        int end = Separator(file.Text, out int next);
        if (end < 0)
            return null;
        // Lines and offsets stay right when the first document is blanked out, not cut off.
        char[] blanked = file.Text.ToCharArray();
        for (int i = 0; i < next; i++)
            if (blanked[i] is not ('\n' or '\r'))
                blanked[i] = ' ';
        return Read(file, new string(blanked), problems);
    }

    /// <summary>Where the first document ends: a line <c>---</c> that is not the first of the file.</summary>
    private static int Separator(string text, out int next)
    {
        int at = 0;
        next = 0;
        bool content = false;
        while (at < text.Length)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> line = text.AsSpan(at, end - at).TrimEnd();
            if (line is "---" && content)
            {
                next = end;
                return at;
            }
            content |= line.Length > 0 && line[0] != '#';
            at = end + 1;
        }
        return -1;
    }

    private static YamlNode? Read(YamlFile file, int length, ProblemList problems, LoadMode mode) =>
        (mode == LoadMode.Trusted ? PlainYaml.Read(file, length) : null) ?? Read(file, file.Text[..length], problems);

    private static YamlNode? Read(YamlFile file, string document, ProblemList problems)
    {
        try
        {
            return new YamlReader(file, document, problems).Document();
        }
        catch (YamlException fault)
        {
            problems.Error(file, (int)Math.Min(fault.Start.Index, file.Text.Length), "this is not YAML: " + Sentence(fault));
        }
        // The YAML scanner answers some damaged texts with these.
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            problems.Error(file, 0, "this is not YAML");
        }
        return null;
    }

    private static string Sentence(YamlException fault) => Expressions.Printable.Escape(fault.Message.TrimEnd('.'));

    private YamlNode? Document()
    {
        Expect<StreamStart>();
        if (_parser.Current is StreamEnd)
        {
            _problems.Error(_file, 0, "the file is empty");
            return null;
        }
        Expect<DocumentStart>();
        YamlNode? root = Node(0);
        if (root is not null && _parser.Current is DocumentEnd && _parser.MoveNext() && _parser.Current is DocumentStart second)
            _problems.Error(_file, (int)second.Start.Index, "one document too many");
        return root;
    }

    private void Expect<T>()
    {
        if (_parser.Current is null)
            _parser.MoveNext();
        if (_parser.Current is T)
            _parser.MoveNext();
    }

    private YamlNode? Node(int depth)
    {
        if (++_nodes > MaximumNodes || depth > MaximumDepth)
            return Refuse(_parser.Current!, depth > MaximumDepth ? $"nested more than {MaximumDepth} deep" : "the file holds too many values");
        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
            return Refuse(anchored, "anchors (&) are not allowed; put a text that starts with & in quotes");
        if (_parser.Current is NodeEvent { Tag.IsEmpty: false } tagged and not Scalar { Style: not ScalarStyle.Plain, Tag.Value: "!" })
            return Refuse(tagged, "tags (!) are not allowed; put a text that starts with ! in quotes");
        return _parser.Current switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => List(depth),
            MappingStart => Map(depth),
            AnchorAlias alias => Refuse(alias, "aliases (*) are not allowed; put a text that starts with * in quotes"),
            ParsingEvent other => Refuse(other, "this is not YAML"),
            _ => null,
        };
    }

    private YamlNode? Refuse(ParsingEvent at, string message)
    {
        _problems.Error(_file, (int)at.Start.Index, message);
        return null;
    }

    private YamlNode Text(Scalar scalar)
    {
        _parser.MoveNext();
        return new YamlNode(YamlKind.Text, _file, (int)scalar.Start.Index, (int)scalar.Start.Line)
        {
            Value = scalar.Value,
            Plain = scalar.Style == ScalarStyle.Plain,
            Block = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded,
        };
    }

    private YamlNode? List(int depth)
    {
        YamlNode list = Start(YamlKind.List);
        while (_parser.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
                return null;
            list.Items.Add(item);
        }
        _parser.MoveNext();
        return list;
    }

    private YamlNode? Map(int depth)
    {
        YamlNode map = Start(YamlKind.Map);
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value)
                return null;
            if (key.Kind != YamlKind.Text)
                _problems.Error(key, "a key must be a text");
            else if (!seen.Add(key.Value))
                _problems.Error(key, $"'{Expressions.Printable.Escape(key.Value)}' is here twice");
            else
                map.Entries.Add((key, value));
        }
        _parser.MoveNext();
        return map;
    }

    private YamlNode Start(YamlKind kind)
    {
        ParsingEvent start = _parser.Current!;
        _parser.MoveNext();
        return new YamlNode(kind, _file, (int)start.Start.Index, (int)start.Start.Line);
    }
}
