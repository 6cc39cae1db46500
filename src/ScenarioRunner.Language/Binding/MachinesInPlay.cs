using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>The machines of a scenario and what they call things.</summary>
/// <param name="others">Machines that are not in play; asked for only where a name is not known, for a machine takes a while to load.</param>
internal sealed class MachinesInPlay(ImmutableArray<MachineUse> uses, ImmutableArray<IVocabulary> vocabularies, IEnumerable<IVocabulary> others)
{
    /// <summary>The machines that come with the product, innermost first; a scenario without <c>use</c> is read with those that know its messages.</summary>
    public static readonly ImmutableArray<string> Known = ["tcp", "tls"];

    private readonly Dictionary<string, (string Name, IVocabulary Owner)?> _messages = new(StringComparer.Ordinal);

    public ImmutableArray<MachineUse> Uses { get; } = uses;

    /// <summary>A machine of the user's own cannot be used, which is reported: what only it could know is no further fault.</summary>
    public bool IsIncomplete { get; init; }

    public ImmutableArray<IVocabulary> Vocabularies { get; } = vocabularies;

    public (string Name, IVocabulary Owner)? Message(string written)
    {
        if (_messages.TryGetValue(written, out (string, IVocabulary)? known))
            return known;
        (string, IVocabulary)? found = null;
        foreach (IVocabulary vocabulary in Vocabularies)
            if (found is null && vocabulary.MessageName(written) is { } name)
                found = (name, vocabulary);
        if (_messages.Count < 10_000)
            _messages[written] = found;
        return found;
    }

    /// <summary>What to say about a message name no machine in play knows.</summary>
    public string SuggestMessage(string written)
    {
        IVocabulary? other = others.FirstOrDefault(vocabulary => vocabulary.MessageName(written) is not null);
        return other is not null
            ? $"`{written}` is a message of {other.Layer}; put `{other.Layer}` in the `use` line"
            : Suggestion.For(written, Vocabularies.Concat(others).SelectMany(v => v.MessageNames));
    }

    public IVocabulary? Layer(string name) =>
        Vocabularies.FirstOrDefault(v => string.Equals(v.Layer, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>All of one kind of word, over the machines in play.</summary>
    public ImmutableArray<string> All(Func<IVocabulary, ImmutableArray<string>> words) =>
        [.. Vocabularies.SelectMany(v => words(v)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The canonical spelling of a word, or null.</summary>
    public static string? Find(ImmutableArray<string> words, string written)
    {
        foreach (string word in words)
            if (string.Equals(word, written, StringComparison.OrdinalIgnoreCase))
                return word;
        return null;
    }
}
