using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Formatting;

/// <summary>The canonical spelling of message names, by the machines that the scenario at hand uses.</summary>
internal sealed class Spelling(Func<string, IVocabulary?>? vocabularies)
{
    private bool _written;
    private IVocabulary[] _inPlay = Find(vocabularies, MachinesInPlay.Known);

    /// <summary>Follows the text: a scenario line forgets the machines, use lines name them.</summary>
    public void Follow(StatementSyntax statement)
    {
        if (statement is ScenarioStatement)
            (_inPlay, _written) = (Find(vocabularies, MachinesInPlay.Known), false);
        if (statement is not UseStatement use)
            return;
        IVocabulary[] named = Find(vocabularies, use.Machines.Select(m => m.IsPath ? m.Name.Text : m.Name.Text.ToLowerInvariant()));
        _inPlay = _written ? [.. _inPlay, .. named] : named;
        _written = true;
    }

    public string? Of(string written)
    {
        foreach (IVocabulary vocabulary in _inPlay)
            if (vocabulary.MessageName(written) is { } name)
                return name;
        return null;
    }

    private static IVocabulary[] Find(Func<string, IVocabulary?>? vocabularies, IEnumerable<string> machines) =>
        vocabularies is null ? [] : [.. machines.Select(vocabularies).OfType<IVocabulary>()];
}
