using System.Collections.Immutable;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>How a connection differs from a script, as findings.</summary>
internal sealed class AgainstFindings(Script script, Connection connection, string nearest)
{
    private const int MostTold = 100;

    private readonly List<Finding> _findings = [];

    /// <summary>What was seen in the frames of the findings, as a scenario would write it.</summary>
    public Dictionary<int, string> Shown { get; } = [];

    public ImmutableArray<Finding> Of(Comparison comparison, bool isEncrypted)
    {
        foreach (Difference difference in comparison.Differences.Take(MostTold))
            Add(difference);
        if (!comparison.IsWhole && _findings.Count > 0)
            _findings[^1] = _findings[^1] with { Help = "so much differs that what comes behind it is not compared" };
        if (!comparison.IsWhole && _findings.Count == 0)
            _findings.Add(New(AgainstRules.NotSeen, comparison.Beyond?.Frame ?? connection.LastFrame, "from here on there are too many ways to take what was seen; the rest is not compared"));
        else if (!comparison.Hidden.IsEmpty && comparison.Cost == 0)
            AddHidden(comparison.Hidden, isEncrypted);
        if (comparison.Beyond is { } beyond && script.StaysOpen && comparison.IsWhole)
            _findings.Add(New(AgainstRules.Beyond, beyond.Frame, "the scenario ends with the connection open; what comes from here on is not compared"));
        return [.. _findings];
    }

    private void Add(Difference difference)
    {
        (ScriptDeed? expected, SeenDeed? seen) = (difference.Expected, difference.Seen);
        string seenText = seen is null ? "" : TextOf(difference, seen);
        RuleInfo rule = difference.Kind switch
        {
            DifferenceKind.Missing => AgainstRules.Missing,
            DifferenceKind.Extra => AgainstRules.Extra,
            DifferenceKind.Moved => AgainstRules.Moved,
            _ => AgainstRules.Differs,
        };
        bool fromClient = expected?.FromClient ?? seen!.FromClient;
        long frame = seen?.Frame ?? connection.LastFrame;
        if (seen is not null)
            Show(frame, $"{Ends(seen.FromClient)}: {seenText}");
        _findings.Add(New(rule, frame, MessageOf(difference, Name(fromClient), seenText)) with
        {
            Endpoint = Name(fromClient),
            Expected = difference.Kind == DifferenceKind.Moved ? PlaceOf(difference) : expected is null ? "" : $"{Ends(fromClient)}: {expected.Text}",
            Actual = seen is null ? "nothing" : $"{Ends(seen.FromClient)}: {seenText}",
            Related = Related(difference),
            Help = nearest,
        });
    }

    private static string MessageOf(Difference difference, string who, string seen) => difference.Kind switch
    {
        DifferenceKind.Values when !difference.Fields.IsEmpty =>
            $"{who}'s {NameOf(difference.Expected!)} has {List(difference.Fields.Select(field => field.Seen))}, the scenario {List(difference.Fields.Select(field => field.Expected))}",
        DifferenceKind.Values or DifferenceKind.Other => $"{who} sends {seen}, the scenario has {difference.Expected!.Text}",
        DifferenceKind.Missing when difference.Seen is null => $"{who}'s {difference.Expected!.Text} is not in the capture",
        DifferenceKind.Missing => $"{who}'s {difference.Expected!.Text} is not in the capture; it should have come before this",
        DifferenceKind.Moved => $"{who}'s {difference.Expected!.Text} comes at another place than in the scenario",
        _ => $"{who}'s {seen} is not in the scenario",
    };

    private string PlaceOf(Difference difference) => difference.Step == 0
        ? "it first"
        : $"it behind {Name(script.Deeds[difference.Step - 1].FromClient)}'s {script.Deeds[difference.Step - 1].Text}";

    private ImmutableArray<RelatedPlace> Related(Difference difference)
    {
        if (difference.Expected is { } expected)
            return [At(expected, $"{Ends(expected.FromClient)}: {expected.Text}")];
        if (difference.Step > 0)
            return [At(script.Deeds[difference.Step - 1], $"it came behind this: {Ends(script.Deeds[difference.Step - 1].FromClient)}: {script.Deeds[difference.Step - 1].Text}")];
        return script.Deeds.IsEmpty ? [] : [At(script.Deeds[0], "it came before this")];
    }

    private RelatedPlace At(ScriptDeed deed, string message) => new(deed.Span, message) { Source = script.Source };

    private void AddHidden(ImmutableArray<ScriptDeed> hidden, bool isEncrypted)
    {
        string steps = List(hidden.Take(8).Select(deed => $"{Name(deed.FromClient)}'s {NameOf(deed)}")) + (hidden.Length > 8 ? FormattableString.Invariant($" and {hidden.Length - 8} more") : "");
        string why = isEncrypted ? "may be in the records that could not be looked into" : "would be in what the capture does not show";
        _findings.Add(New(AgainstRules.NotSeen, connection.FirstFrame, $"{steps} {why}") with { Related = [At(hidden[0], "from here")] });
    }

    private void Show(long frame, string text)
    {
        int at = Clamp(frame);
        Shown[at] = Shown.TryGetValue(at, out string? before) && before != text ? $"{before}; {text}" : text;
    }

    private static string TextOf(Difference difference, SeenDeed seen) => (seen.Kind, difference.Kind) switch
    {
        (_, DifferenceKind.Missing) => Fit.TextOf(seen),
        (DeedKind.Data, _) => FormattableString.Invariant($"DATA {difference.Octets}"),
        (DeedKind.ApplicationData, _) when seen.SizeIsKnown => FormattableString.Invariant($"ApplicationData {difference.Octets}"),
        _ => Fit.TextOf(seen, difference.Kind == DifferenceKind.Values ? difference.Expected : null),
    };

    private static Finding New(RuleInfo rule, long frame, string message) =>
        new() { Rule = rule, Severity = rule.Severity, Span = new Span(Clamp(frame), 1), Message = message };

    private static int Clamp(long frame) => (int)Math.Min(frame, int.MaxValue - 1);

    private static string NameOf(ScriptDeed deed) => deed.Message?.Name ?? deed.Text;

    private static string Name(bool client) => client ? "client" : "server";

    private static string Ends(bool fromClient) => fromClient ? "client -> server" : "server -> client";

    private static string List(IEnumerable<string> items) => string.Join(", ", items);
}
