using System.Collections.Immutable;
using System.Globalization;

namespace ScenarioRunner.Cli.Settings;

/// <summary>One setting: its flag, its environment variable, the words it takes.</summary>
internal sealed class Choice<T>(string flag, string variable, T standard, ImmutableArray<(string Word, T Value)> words)
{
    public T Read(string? given, Func<string, string?> environment)
    {
        if (given is not null)
            return Parse(given, flag);
        string? set = environment(variable);
        return string.IsNullOrEmpty(set) ? standard : Parse(set, variable);
    }

    private T Parse(string word, string source)
    {
        foreach ((string known, T value) in words)
            if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase))
                return value;
        throw new UsageException($"{source}: '{word}' is not one of {string.Join(", ", words.Select(w => w.Word))}");
    }
}

/// <summary>A setting that is a whole number from 1.</summary>
internal sealed class Count(string flag, string variable, Func<int> standard)
{
    public int Read(string? given, Func<string, string?> environment)
    {
        if (given is not null)
            return Parse(given, flag);
        string? set = environment(variable);
        return string.IsNullOrEmpty(set) ? standard() : Parse(set, variable);
    }

    private static int Parse(string text, string source) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new UsageException($"{source}: '{text}' is not a whole number from 1");
}
