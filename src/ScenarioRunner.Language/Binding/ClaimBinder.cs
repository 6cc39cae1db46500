using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>Resolves <c>client.tcp.snd.nxt = 101</c>: endpoint, layer, variable or state.</summary>
internal sealed class ClaimBinder(MachinesInPlay machines, Participants participants, FindingList findings)
{
    public Claim? Bind(ClaimSyntax claim)
    {
        string? owner = participants.Owner(claim);
        if (owner is null)
        {
            string name = Participants.FirstPart(claim);
            findings.Add(BindingRules.UnknownParticipant, claim.SubjectSpan, $"`{name}` takes no part in this scenario", participants.Suggest(name));
            return null;
        }

        string rest = claim.Connection > 0 || claim.Rest.Length > 0
            ? claim.Rest
            : claim.Subject.Text[owner.Length..].TrimStart('.');
        (IVocabulary? layer, string variable) = SplitLayer(rest);
        Claim? resolved = new(
            claim.Span,
            new EndpointName(owner, Math.Max(1, claim.Connection), claim.SubjectSpan),
            layer?.Layer ?? "",
            variable,
            claim.SubjectSpan,
            claim.Value);
        return variable.Length == 0 ? State(resolved, layer) : Variable(resolved, layer);
    }

    private (IVocabulary? Layer, string Variable) SplitLayer(string rest)
    {
        int dot = rest.IndexOf('.', StringComparison.Ordinal);
        string first = dot < 0 ? rest : rest[..dot];
        IVocabulary? layer = first.Length == 0 ? null : machines.Layer(first);
        return layer is null ? (null, rest) : (layer, dot < 0 ? "" : rest[(dot + 1)..]);
    }

    private Claim? State(Claim claim, IVocabulary? layer)
    {
        IVocabulary[] asked = layer is null ? [.. machines.Vocabularies] : [layer];
        if (claim.Value.Kind == ValueKind.Any)
            return Settle(claim, asked);
        if (claim.Value.Kind is not (ValueKind.Word or ValueKind.Quoted))
        {
            findings.Add(BindingRules.BadValue, claim.Value.Span, "the name of a state is due here", Hint(asked, claim.Value.Text));
            return null;
        }

        IVocabulary[] knowing = [.. asked.Where(v => MachinesInPlay.Find(v.States, claim.Value.Text) is not null)];
        if (knowing.Length == 0)
        {
            findings.Add(BindingRules.UnknownState, claim.Value.Span, $"no state is called `{claim.Value.Text}`", Hint(asked, claim.Value.Text));
            return null;
        }

        string state = MachinesInPlay.Find(knowing[0].States, claim.Value.Text)!;
        return Settle(claim with { Value = Value.Word(claim.Value.Span, state) }, knowing);
    }

    private Claim? Variable(Claim claim, IVocabulary? layer)
    {
        IVocabulary[] asked = layer is null ? [.. machines.Vocabularies] : [layer];
        IVocabulary[] knowing = [.. asked.Where(v => MachinesInPlay.Find(v.Variables, claim.Variable) is not null)];
        if (knowing.Length > 0)
            return Settle(claim with { Variable = MachinesInPlay.Find(knowing[0].Variables, claim.Variable)! }, knowing);
        bool looksLikeLayer = layer is null && !claim.Variable.Contains('.', StringComparison.Ordinal);
        if (looksLikeLayer && Suggestion.Nearest(claim.Variable, asked.SelectMany(v => v.Variables)) is null)
            findings.Add(
                BindingRules.UnknownLayer,
                claim.SubjectSpan,
                $"no machine in play is called `{claim.Variable}`",
                Suggestion.For(claim.Variable, asked.Select(v => v.Layer)));
        else
            findings.Add(
                BindingRules.UnknownVariable,
                claim.SubjectSpan,
                $"no variable is called `{claim.Variable}`",
                Suggestion.For(claim.Variable, asked.SelectMany(v => v.Variables)));
        return null;
    }

    private Claim? Settle(Claim claim, IVocabulary[] knowing)
    {
        if (knowing.Length == 1)
            return claim with { Layer = knowing[0].Layer };
        findings.Add(
            BindingRules.AmbiguousLayer,
            claim.SubjectSpan,
            $"{string.Join(" and ", knowing.Select(v => v.Layer))} both know this",
            $"write the layer: `{claim.Endpoint}.{(knowing.Length > 0 ? knowing[0].Layer : "tcp")}`");
        return null;
    }

    private static string Hint(IVocabulary[] asked, string written) => Suggestion.For(written, asked.SelectMany(v => v.States));
}
