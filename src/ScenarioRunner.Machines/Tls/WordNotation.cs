using System.Globalization;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>A few words, each with its number.</summary>
internal sealed class WordNotation(params (string Word, long Number)[] words) : Notation
{
    public override string What { get; } = string.Join(", ", words[..^1].Select(pair => pair.Word)) + (words.Length > 1 ? " or " : "") + words[^1].Word;

    /// <summary>The words' numbers are their places.</summary>
    public static WordNotation InOrder(params string[] words) => new([.. words.Select((word, i) => (word, (long)i))]);

    public override long? Read(Value value)
    {
        if (value.Kind != ValueKind.Word)
            return null;
        string written = value.Text.Replace('-', '_');
        foreach ((string word, long number) in words)
            if (written.Equals(word.Replace('-', '_'), StringComparison.OrdinalIgnoreCase))
                return number;
        return null;
    }

    public override string Write(long number)
    {
        foreach ((string word, long of) in words)
            if (of == number)
                return word;
        return number.ToString(CultureInfo.InvariantCulture);
    }

    public override string Hint(string word) => Nearest.Hint(word, words.Select(pair => pair.Word));
}
