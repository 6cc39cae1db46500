using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Known;

/// <summary>The moments by which an observer knows the steps of a conversation: their numbers first, so that they are the same for all conversations of one course; frames later.</summary>
internal sealed class Moments
{
    /// <summary>So many steps are known by their numbers.</summary>
    public const int Numbered = 64;

    private static readonly IReadOnlyDictionary<int, string> s_nothing = ImmutableDictionary<int, string>.Empty;

    private readonly List<int> _frames = [];

    public void Reset() => _frames.Clear();

    /// <summary>The moment of the next step.</summary>
    public int Next(long frame)
    {
        int near = (int)Math.Min(frame, int.MaxValue - 2 - Numbered);
        if (_frames.Count == Numbered)
            return near + Numbered;
        _frames.Add(near);
        return _frames.Count - 1;
    }

    /// <summary>The same with the frames of this conversation in the places of moments.</summary>
    public Observation Framed(Observation observation)
    {
        if (observation.Findings.IsEmpty)
            return observation.Shown.Count == 0 ? observation : observation with { Shown = s_nothing };
        SortedDictionary<int, string> shown = [];
        foreach ((int moment, string text) in observation.Shown.OrderBy(pair => pair.Key))
            shown[FrameOf(moment)] = text;
        return observation with { Findings = [.. observation.Findings.Select(Framed)], Shown = shown };
    }

    private Finding Framed(Finding finding) => finding with
    {
        Span = Framed(finding.Span),
        Related = [.. finding.Related.Select(related => related with { Span = Framed(related.Span) })],
        Consequences = [.. finding.Consequences.Select(Framed)],
    };

    private Span Framed(Span span) => span with { Start = FrameOf(span.Start) };

    private int FrameOf(int moment) => moment < _frames.Count ? _frames[moment] : moment - Numbered;
}
