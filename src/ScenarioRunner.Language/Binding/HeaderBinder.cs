using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>Resolves the header of one instance, knowing what its steps name.</summary>
internal sealed class HeaderBinder(Func<string, IVocabulary?> vocabularies, string file, FindingList findings)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <param name="header">The header's statements.</param>
    /// <param name="body">All statements of the body, in order.</param>
    public BoundHeader Bind(IEnumerable<StatementSyntax> header, IEnumerable<StatementSyntax?> body, Span span)
    {
        StatementSyntax[] statements = [.. header];
        Participants participants = new();
        if (Only<ParticipantsStatement>(statements, "participants") is { } declared)
            participants.Declare(declared, findings);
        HashSet<string> names = CollectBody(body, participants);
        ImmutableArray<ClaimSyntax> given = [.. statements.OfType<GivenStatement>().SelectMany(g => g.Claims)];
        foreach (ClaimSyntax claim in given)
            participants.CollectGiven(claim);
        MachineBinder machineBinder = new(vocabularies, file, findings);
        ImmutableArray<MachineSyntax> written = [.. statements.OfType<UseStatement>().SelectMany(use => use.Machines)];
        MachinesInPlay machines = !written.IsEmpty
            ? machineBinder.Written(written)
            : machineBinder.Inferred(names, span);
        return new BoundHeader(
            Tags(statements),
            machines,
            Profile(Only<ProfileStatement>(statements, "profile"), machines),
            participants,
            Given(given, machines, participants));
    }

    /// <returns>The names of the messages.</returns>
    private static HashSet<string> CollectBody(IEnumerable<StatementSyntax?> body, Participants participants)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (StatementSyntax? statement in body)
        {
            participants.Collect(statement);
            if (statement is MessageStatement sent)
                foreach (MessageSyntax message in sent.Messages)
                    names.Add(message.Name.Text);
        }

        return names;
    }

    private T? Only<T>(StatementSyntax[] statements, string word)
        where T : StatementSyntax
    {
        T? first = null;
        foreach (T statement in statements.OfType<T>())
            if (first is null)
                first = statement;
            else
                findings.Add(BindingRules.RepeatedHeader, statement.Span, $"there is a `{word}` line already", related: new(first.Span, "the first one"));
        return first;
    }

    private ImmutableArray<string> Tags(StatementSyntax[] statements)
    {
        List<string> tags = [];
        foreach (NameSyntax tag in statements.OfType<TagsStatement>().SelectMany(t => t.Tags))
            if (_seen.Add(tag.Text))
                tags.Add(tag.Text);
            else
                findings.Add(BindingRules.RepeatedHeader, tag.Span, $"the tag `{tag.Text}` is there already");
        return [.. tags];
    }

    private string? Profile(ProfileStatement? statement, MachinesInPlay machines)
    {
        if (statement is null)
            return null;
        ImmutableArray<string> profiles = machines.All(v => v.Profiles);
        string? profile = MachinesInPlay.Find(profiles, statement.Name.Text);
        if (profile is null && !machines.IsIncomplete)
            findings.Add(BindingRules.UnknownProfile, statement.Name.Span, $"no profile is called `{statement.Name.Text}`", Suggestion.For(statement.Name.Text, profiles));
        return profile;
    }

    private ImmutableArray<Claim> Given(ImmutableArray<ClaimSyntax> given, MachinesInPlay machines, Participants participants)
    {
        ImmutableArray<Claim> claims = new StepBinder(machines, participants, machines.IsIncomplete ? new FindingList() : findings).Claims(given);
        Dictionary<string, Span> seen = new(StringComparer.Ordinal);
        foreach (Claim claim in claims)
            if (!seen.TryAdd($"{claim.Endpoint} {claim.Layer} {claim.Variable}", claim.Span))
                findings.Add(BindingRules.RepeatedHeader, claim.Span, "this is given already");
        return claims;
    }
}
