using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads <c>messages</c>: the names of a machine's messages, and which fields each has.</summary>
internal sealed class MessageNames(YamlMap machine, Compilation compilation, Declarations names)
{
    internal static readonly string[] Keys = ["meaning", "positional", "fields"];

    private readonly Vocabulary _vocabulary = compilation.Vocabulary;
    private readonly ProblemList _problems = compilation.Problems;

    public ImmutableArray<MessageForm> Read()
    {
        ImmutableArray<MessageForm>.Builder messages = ImmutableArray.CreateBuilder<MessageForm>();
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach ((YamlNode key, YamlNode value) in machine.Named("messages"))
        {
            if (key.Kind == YamlKind.Text && !IsWritable(key.Value))
                _problems.Error(key, $"the name of a message is one word of letters, digits, '_', '-' and '.'; '{Printable.Escape(key.Value)}' is not");
            else if (key.Kind == YamlKind.Text && !seen.Add(key.Value))
                _problems.Error(key, $"message '{Printable.Escape(key.Value)}' is here twice (in whatever case)");
            else if (names.Add(_vocabulary.Messages, key, Declarations.MaximumSubjects))
                messages.Add(Message(key.Value, value));
        }
        if (machine.Find("messages") is { } node && messages.Count == 0)
            _problems.Error(node, "'messages' names no message");
        return messages.ToImmutable();
    }

    /// <summary>Whether a scenario can write the word without quotes.</summary>
    public static bool IsWritable(string name)
    {
        foreach (char c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.'))
                return false;
        return name.Length is > 0 and <= 100 && char.IsAsciiLetterOrDigit(name[0]);
    }

    private MessageForm Message(string name, YamlNode value)
    {
        YamlMap map = new(value, _problems, "a message", Keys);
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<int> positional = Fields(map.Texts("positional"), seen);
        return new MessageForm(name, map.TextOr("meaning", ""), positional, [.. positional, .. Fields(map.Texts("fields"), seen)]);
    }

    private ImmutableArray<int> Fields(ImmutableArray<YamlNode> nodes, HashSet<string> seen)
    {
        ImmutableArray<int>.Builder fields = ImmutableArray.CreateBuilder<int>(nodes.Length);
        foreach (YamlNode node in nodes)
        {
            int field = compilation.Use(_vocabulary.FieldNames, node);
            if (node.Value == Declarations.MessageField)
                _problems.Error(node, $"a message cannot have the field '{Declarations.MessageField}'");
            if (!seen.Add(node.Value))
                _problems.Error(node, $"the message has a field '{Printable.Escape(node.Value)}' already (in whatever case)");
            else if (field >= 0)
                fields.Add(field);
        }
        return fields.ToImmutable();
    }
}
