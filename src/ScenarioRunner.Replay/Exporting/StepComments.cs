using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>What the frames of a step say of it.</summary>
internal sealed class StepComments(RecordedRun run)
{
    private const int Longest = 300;

    private readonly HashSet<Finding> _told = new(ReferenceEqualityComparer.Instance);

    /// <summary>The line of a step, and the findings on the message; those on none of its messages stand with the first.</summary>
    public ImmutableArray<string> Of(int step, Span message)
    {
        List<string> comments = [Line(step)];
        if (run.Result.Transcript is not { } transcript || step >= transcript.Entries.Length)
            return [.. comments];
        TranscriptEntry entry = transcript.Entries[step];
        ImmutableArray<Message> others = entry.Step is MessageStep line ? line.Messages : [];
        foreach (Finding finding in entry.Findings)
        {
            bool here = Holds(message, finding.Span) || !others.Any(other => Holds(other.Span, finding.Span));
            if (here && _told.Add(finding))
                comments.Add(Bounded($"{finding.Severity.ToString().ToLowerInvariant()}[{finding.Rule.Code}]: {finding.Rule.Name}: {finding.Message}"));
        }

        return [.. comments];
    }

    /// <summary><c>FILE:LINE: client -> server: SYN</c></summary>
    public string Line(int step) => Line(run.Run.Steps[step].Step.Span);

    /// <summary>The line that holds a place.</summary>
    public string Line(Span span)
    {
        SourceText source = run.Scenario.Source;
        int line = source.LineAt(span.Start);
        return Bounded(string.Create(CultureInfo.InvariantCulture, $"{source.Path}:{line}: {source.Slice(source.Line(line)).Trim()}"));
    }

    private static bool Holds(Span outer, Span inner) => inner.Start >= outer.Start && inner.Start < outer.End;

    private static string Bounded(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "...");
}
