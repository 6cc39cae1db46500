using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Replay.Importing;

/// <summary>A text for a connection, and how far what is said of it is from what is said of the recording.</summary>
/// <param name="Distance">Errors that only one of the two has, warnings that only one has, and what is left open at the end.</param>
internal sealed record Draft(string Text, (int Errors, int Warnings, int Open) Distance, string Difference)
{
    /// <summary>The same is said of both.</summary>
    public bool IsTrue => Distance.Errors == 0 && Distance.Warnings == 0;

    /// <summary>Nothing is left open either.</summary>
    public bool IsComplete => IsTrue && Distance.Open == 0;

    public static Draft Of(string text, ScenarioResult result, ImmutableArray<Finding> seen)
    {
        // What is due and never came is said of a scenario, not of a recording, which may stop anywhere.
        ImmutableArray<Finding> said = [.. result.Findings.Where(one => !IsOfTheEnd(one))];
        ImmutableArray<string> errors = Unlike(said, seen, Severity.Error);
        ImmutableArray<string> warnings = Unlike(said, seen, Severity.Warning);
        int open = result.Findings.Count(one => one.Severity == Severity.Warning && IsOfTheEnd(one));
        return new Draft(text, (errors.Length, warnings.Length, open), string.Join(", ", errors.Concat(warnings)));
    }

    private static bool IsOfTheEnd(Finding finding) => finding.Actual == "no answer" || finding.Rule.Name is "state-left-open" or "handshake-left-open";

    // "+ endpoint rule" for one that only the text has, "- endpoint rule" for one that only the recording has.
    private static ImmutableArray<string> Unlike(IEnumerable<Finding> written, IEnumerable<Finding> seen, Severity severity)
    {
        List<string> left = [.. seen.Where(one => one.Severity == severity).Select(NameOf)];
        List<string> added = [];
        foreach (string name in written.Where(one => one.Severity == severity).Select(NameOf))
            if (!left.Remove(name))
                added.Add("+" + name);
        return [.. added, .. left.Select(name => "-" + name)];
    }

    private static string NameOf(Finding finding) => $"{finding.Endpoint} {finding.Rule.Name}";
}
