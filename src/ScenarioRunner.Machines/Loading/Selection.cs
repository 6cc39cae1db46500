using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads <c>from</c> and <c>on</c>.</summary>
internal static class Selection
{
    /// <summary>The states as bits. Absent: any.</summary>
    public static ulong States(ImmutableArray<YamlNode> names, Compilation compilation)
    {
        Vocabulary vocabulary = compilation.Vocabulary;
        if (names.IsEmpty)
            return Every(vocabulary);
        ulong states = 0;
        foreach (YamlNode name in names)
            states |= States(name, compilation);
        return states;
    }

    /// <summary>The occasions; none is reported.</summary>
    public static ImmutableArray<Trigger> Triggers(YamlMap map, Compilation compilation, string what)
    {
        ImmutableArray<YamlNode> texts = map.Texts("on");
        ImmutableArray<Trigger>.Builder triggers = ImmutableArray.CreateBuilder<Trigger>(texts.Length);
        if (map.Find("on") is null)
            compilation.Problems.Error(map.Node, $"{what} needs 'on'");
        else if (texts.IsEmpty || texts.Length > 64)
            compilation.Problems.Error(map.Node, "'on' takes 1 to 64 occasions");
        bool either = !texts.IsEmpty && texts.All(IsEither);
        foreach (YamlNode text in texts)
            triggers.AddRange(IsEither(text) ? Either(text, compilation) : Trigger(text, compilation) is { } trigger ? [trigger] : []);
        if (!either && Mixed(triggers))
            compilation.Problems.Error(texts[0], "'on' mixes send, receive and occasions without a message; write one row for each");
        return triggers.ToImmutable();
    }

    public static Direction DirectionOf(ImmutableArray<Trigger> triggers) => triggers.IsEmpty
        ? Direction.Send
        : triggers.Any(trigger => trigger.Occasion == Occasion.Receive) && triggers.Any(trigger => trigger.Occasion == Occasion.Send)
            ? Direction.Either
            : DirectionOf(triggers[0].Occasion);

    private static bool IsEither(YamlNode text) => text.Value.AsSpan().Trim() is var value && (value is "either" || value.StartsWith("either "));

    /// <summary><c>either X</c>: sending X and receiving X come to the same.</summary>
    private static IEnumerable<Trigger> Either(YamlNode text, Compilation compilation)
    {
        string subject = text.Value.Trim()["either".Length..].Trim();
        int kind = subject is "" or "any" ? -1 : compilation.Use(compilation.Vocabulary.KindNames, text, subject);
        return [new Trigger(Occasion.Send, kind), new Trigger(Occasion.Receive, kind)];
    }

    private static bool Mixed(ImmutableArray<Trigger>.Builder triggers)
    {
        foreach (Trigger trigger in triggers)
            if (DirectionOf(trigger.Occasion) != DirectionOf(triggers[0].Occasion))
                return true;
        return false;
    }

    private static Direction DirectionOf(Occasion occasion) => occasion switch
    {
        Occasion.Send => Direction.Send,
        Occasion.Receive => Direction.Receive,
        _ => Direction.None,
    };

    private static ulong Every(Vocabulary vocabulary) =>
        vocabulary.States.Count >= 64 ? ulong.MaxValue : (1UL << vocabulary.States.Count) - 1;

    private static ulong States(YamlNode name, Compilation compilation)
    {
        Vocabulary vocabulary = compilation.Vocabulary;
        if (name.Value == "any")
            return Every(vocabulary);
        int group = vocabulary.GroupNames.Use(name.Value);
        if (group >= 0)
            return vocabulary.Groups[group];
        int state = vocabulary.States.Use(name.Value);
        if (state >= 0)
            return 1UL << state;
        string hint = Nearest.Hint(name.Value, [.. vocabulary.States.Names, .. vocabulary.GroupNames.Names, "any"]);
        compilation.Problems.Error(name, $"unknown state or group '{Printable.Escape(name.Value)}'{hint}");
        return 0;
    }

    private static Trigger? Trigger(YamlNode text, Compilation compilation)
    {
        string value = text.Value.Trim();
        int blank = value.IndexOf(' ', StringComparison.Ordinal);
        string word = blank < 0 ? value : value[..blank];
        string subject = blank < 0 ? "" : value[blank..].Trim();
        Vocabulary vocabulary = compilation.Vocabulary;
        switch (word)
        {
            case "send":
            case "receive":
                Occasion occasion = word == "send" ? Occasion.Send : Occasion.Receive;
                return new Trigger(occasion, subject is "" or "any" ? -1 : compilation.Use(vocabulary.KindNames, text, subject));
            case "call":
                return new Trigger(Occasion.Call, subject == "any" ? -1 : compilation.Use(vocabulary.Calls, text, subject));
            case "timeout":
                return new Trigger(Occasion.Timeout, subject == "any" ? -1 : compilation.Use(vocabulary.Timers, text, subject));
        }
        compilation.Problems.Error(text, $"unknown occasion '{Printable.Escape(word)}': write send, receive, either, call or timeout{Nearest.Hint(word, ["send", "receive", "either", "call", "timeout"])}");
        return null;
    }
}
