using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Binding;

/// <summary>Who takes part: as declared, or in order of first use.</summary>
internal sealed class Participants
{
    private readonly List<string> _names = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private bool _declared;

    // Added last; the parser gives a name one string, and most names come again at once.
    private string? _last;
    private string? _second;

    public ImmutableArray<string> Names => [.. _names];

    public void Declare(ParticipantsStatement statement, FindingList findings)
    {
        _declared = true;
        foreach (NameSyntax name in statement.Names)
            if (!Add(name.Text))
                findings.Add(BindingRules.RepeatedHeader, name.Span, $"`{name.Text}` is declared already");
    }

    /// <summary>Takes note of who acts, unless participants are declared.</summary>
    public void Collect(StatementSyntax? statement)
    {
        if (_declared)
            return;
        switch (statement)
        {
            case MessageStatement message:
                (EndpointName from, EndpointName to) = message.Arrow >= Arrow.DeliveredLeft ? (message.Right, message.Left) : (message.Left, message.Right);
                Add(from.Participant);
                Add(to.Participant);
                break;
            case CallStatement call:
                Add(call.At.Participant);
                break;
        }
    }

    /// <summary>Who only <c>given</c> names takes part too, unless it looks like a slip.</summary>
    public void CollectGiven(ClaimSyntax claim)
    {
        if (_declared || Owner(claim) is not null)
            return;
        string name = FirstPart(claim);
        if (Suggestion.Nearest(name, _names) is null)
            Add(name);
    }

    public bool Has(string name) => _known.Contains(name);

    public string Suggest(string name) => Suggestion.For(name, _names);

    /// <summary>The participant a claim begins with: the longest that fits, since names may hold dots.</summary>
    public string? Owner(ClaimSyntax claim)
    {
        string text = claim.Subject.Text;
        if (claim.Connection > 0 || claim.Rest.Length > 0)
            return Has(text) ? text : null;
        for (int end = text.Length; end > 0; end = text.LastIndexOf('.', end - 1))
            if (Has(text[..end]))
                return text[..end];
        return null;
    }

    public static string FirstPart(ClaimSyntax claim)
    {
        int dot = claim.Connection > 0 || claim.Rest.Length > 0 ? -1 : claim.Subject.Text.IndexOf('.', StringComparison.Ordinal);
        return dot <= 0 ? claim.Subject.Text : claim.Subject.Text[..dot];
    }

    private bool Add(string name)
    {
        if (ReferenceEquals(name, _last) || ReferenceEquals(name, _second))
            return false;
        (_last, _second) = (name, _last);
        bool isNew = _known.Add(name);
        if (isNew)
            _names.Add(name);
        return isNew;
    }
}
