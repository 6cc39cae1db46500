using System.Collections.Immutable;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Loading;

/// <summary>A map whose keys are known: hands out values of the expected kind, and reports what is missing, misspelt or of another kind.</summary>
internal readonly struct YamlMap
{
    private readonly YamlNode _node;
    private readonly ProblemList _problems;

    public YamlMap(YamlNode node, ProblemList problems, string what, ReadOnlySpan<string> keys)
    {
        _node = node;
        _problems = problems;
        if (node.Kind != YamlKind.Map && !node.IsNothing)
            problems.Error(node, $"{what} must be a map of keys and values{QuoteHint(node)}");
        foreach ((YamlNode key, YamlNode _) in node.Entries)
            if (!keys.Contains(key.Value))
                problems.Error(key, $"unknown key '{Printable.Escape(key.Value)}'{Nearest.Hint(key.Value, keys.ToArray())}");
    }

    public YamlNode Node => _node;

    public YamlNode? Find(string key)
    {
        foreach ((YamlNode name, YamlNode value) in _node.Entries)
            if (name.Value == key)
                return value.IsNothing ? null : value;
        return null;
    }

    /// <summary>The text under the key; null when it is absent or not a text (reported).</summary>
    public YamlNode? Text(string key)
    {
        YamlNode? value = Find(key);
        if (value is null || value.Kind == YamlKind.Text)
            return value;
        _problems.Error(value, $"'{key}' must be a text{QuoteHint(value)}");
        return null;
    }

    public string TextOr(string key, string otherwise) => Text(key)?.Value ?? otherwise;

    public string Required(string key, string what)
    {
        if (Find(key) is null)
            _problems.Error(_node, $"{what} needs '{key}'");
        return TextOr(key, "");
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (text.Value is not ("true" or "false"))
            _problems.Error(text, $"'{key}' must be true or false");
        return text.Value == "true";
    }

    /// <summary>One text or a list of texts.</summary>
    public ImmutableArray<YamlNode> Texts(string key)
    {
        YamlNode? value = Find(key);
        if (value is null)
            return [];
        if (value.Kind == YamlKind.Text)
            return [value];
        ImmutableArray<YamlNode>.Builder texts = ImmutableArray.CreateBuilder<YamlNode>();
        if (value.Kind == YamlKind.Map)
            _problems.Error(value, $"'{key}' must be a text or a list of texts{QuoteHint(value)}");
        foreach (YamlNode item in value.Items)
        {
            if (item.Kind == YamlKind.Text)
                texts.Add(item);
            else
                _problems.Error(item, $"'{key}' must be a list of texts{QuoteHint(item)}");
        }
        return texts.ToImmutable();
    }

    /// <summary>A list of anything.</summary>
    public List<YamlNode> Items(string key)
    {
        YamlNode? value = Find(key);
        if (value is not null && value.Kind != YamlKind.List)
            _problems.Error(value, $"'{key}' must be a list");
        return value?.Items ?? [];
    }

    /// <summary>The entries of a map, or of a list of names or of one-entry maps, in their order.</summary>
    public List<(YamlNode Key, YamlNode Value)> Named(string key)
    {
        YamlNode? value = Find(key);
        if (value is null || value.Kind == YamlKind.Map)
            return value?.Entries ?? [];
        List<(YamlNode, YamlNode)> entries = [];
        if (value.Kind == YamlKind.Text)
            _problems.Error(value, $"'{key}' must be a map or a list of names");
        foreach (YamlNode item in value.Items)
        {
            if (item.Kind == YamlKind.Text)
                entries.Add((item, Nothing(item)));
            else if (item.Entries.Count == 1)
                entries.Add(item.Entries[0]);
            else
                _problems.Error(item, $"'{key}' must be a list of names");
        }
        return entries;
    }

    public static string QuoteHint(YamlNode node) =>
        node.Kind == YamlKind.Map && node.File.Text.Length > node.Start && node.File.Text[node.Start] == '{'
            ? "; a text that starts with { needs quotes"
            : "";

    private static YamlNode Nothing(YamlNode at) => new(YamlKind.Text, at.File, at.Start, at.Line) { Plain = true };
}
