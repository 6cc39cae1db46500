using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Known;

/// <summary>
/// The courses that conversations have taken so far, as a tree of their steps, each as it looks whatever its ports and initial numbers are.
/// A conversation that goes step by step as one before it gets that one's verdict: the machines need not run again.
/// </summary>
/// <param name="most">So many places are known; 0: each conversation is judged as if it were the only one.</param>
internal sealed class KnownCourses(int most = KnownCourses.Most)
{
    /// <summary>Where every conversation begins.</summary>
    public const int Start = 0;

    public const int Most = 1 << 16;

    private readonly Dictionary<long[], int> _steps = new(StepComparer.Instance);
    private readonly List<Observation?> _endings = [null];

    /// <summary>The place behind a step; -1 where nobody went there from this place.</summary>
    /// <param name="step">What the step looks like; the first number is the place that it is taken from.</param>
    public int Behind(ReadOnlySpan<long> step) => _steps.GetAlternateLookup<ReadOnlySpan<long>>().TryGetValue(step, out int place) ? place : -1;

    /// <summary>Somebody goes there now; -1 where there is no room for more.</summary>
    public int Add(ReadOnlySpan<long> step)
    {
        if (_endings.Count > most || !_steps.GetAlternateLookup<ReadOnlySpan<long>>().TryAdd(step, _endings.Count))
            return -1;
        _endings.Add(null);
        return _endings.Count - 1;
    }

    /// <summary>The verdict on conversations that end here, by the numbers of their steps; null where it is not known.</summary>
    public Observation? EndingAt(int place) => _endings[place];

    public void End(int place, Observation observation) => _endings[place] ??= observation;
}
