using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Validation.Running;

/// <summary>
/// A fault that no right value mends leaves it open where the conversation stands. Of what is found in the steps behind it
/// the first is reported on its own; the rest may come of the same mistake and is told with it.
/// </summary>
internal static class Consequences
{
    private const int OnTheirOwn = 1;

    /// <summary>The same findings in the same order; those told with another are marked, and the other holds them.</summary>
    /// <param name="found">In the order of the run.</param>
    /// <param name="connectionOf">The connection of an endpoint.</param>
    public static List<Told> Gather(IReadOnlyList<Found> found, Func<string, int> connectionOf)
    {
        List<Told> told = [];
        Dictionary<int, Mistake> mistakes = [];
        foreach (Found one in found)
        {
            int connection = connectionOf(one.Finding.Endpoint);
            if (one.Announced || one.Finding.Severity == Severity.Note || !mistakes.TryGetValue(connection, out Mistake? mistake) || !mistake.Explains(one))
            {
                told.Add(new Told(one.Step, one.Finding, one.Announced, OfAnother: false));
                if (one is { Guess: true, Announced: false })
                    mistakes[connection] = new Mistake(one) { Place = told.Count - 1 };
                continue;
            }

            mistake.Last = one.Step;
            bool ofAnother = mistake.Behind++ >= OnTheirOwn;
            told.Add(new Told(one.Step, one.Finding, one.Announced, ofAnother));
            if (ofAnother)
                told[mistake.Place] = told[mistake.Place].With(one.Finding);
        }

        return told;
    }

    private sealed class Mistake(Found first)
    {
        public int Place { get; init; }

        public int Last { get; set; } = first.Step;

        public int Behind { get; set; }

        public bool Explains(Found later) => Math.Abs(later.Step - Last) <= Selection.Patience && later.Finding.Severity <= first.Finding.Severity;
    }
}

/// <summary>A finding and the step at which a world met it.</summary>
/// <param name="Announced">The text says that it comes.</param>
/// <param name="Guess">The world went on with something that the text does not say.</param>
internal readonly record struct Found(int Step, Finding Finding, bool Announced, bool Guess);

/// <summary>A finding as it is told: on its own, or with the one it may come of.</summary>
internal readonly record struct Told(int Step, Finding Finding, bool Announced, bool OfAnother)
{
    public Told With(Finding consequence) => this with { Finding = Finding with { Consequences = Finding.Consequences.Add(consequence) } };
}
