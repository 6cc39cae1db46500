using System.Collections;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Validation.Observing;

/// <summary>The steps of a conversation that is watched: one for each moment so far, at the place of its number. Nothing is known of them but that.</summary>
internal sealed class ObservedRun : IReadOnlyList<Occurrence>
{
    private static readonly Scope s_scope = new(null);

    /// <summary>The moments so far; steps behind the newest are not known.</summary>
    public int Count { get; set; }

    public Occurrence this[int index] => new(new NoteStep(new Span(index, 1), ""), s_scope);

    public IEnumerator<Occurrence> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
