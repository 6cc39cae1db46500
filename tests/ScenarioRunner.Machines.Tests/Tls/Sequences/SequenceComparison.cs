using System.Collections.Immutable;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>Holds the sequences that the machine takes against those of a table, in both directions.</summary>
internal static class SequenceComparison
{
    private const int Shown = 12;

    /// <summary>The differences, as people read them; the shortest first.</summary>
    /// <param name="sequences">The complete ones.</param>
    /// <param name="afterwards">What may come next when one is complete.</param>
    /// <param name="free">Letters that may come often; sequences with more than two of them are left out.</param>
    public static IEnumerable<string> Differences(Walk walk, ImmutableArray<ImmutableArray<string>> sequences, IReadOnlySet<string> afterwards, IReadOnlySet<string>? free = null)
    {
        IReadOnlySet<string> bounded = free ?? new HashSet<string>();
        ImmutableArray<ImmutableArray<string>> kept = [.. sequences.Where(sequence => sequence.Count(bounded.Contains) <= 2)];
        Comparison comparison = new(walk, Table.Beginnings(kept), [.. kept.Select(sequence => Table.Text(sequence.AsSpan()))], afterwards, bounded);
        comparison.Follow([], walk.Start);
        return comparison.Differences.OrderBy(difference => difference.Length).Take(Shown);
    }

    private sealed class Comparison(Walk walk, HashSet<string> beginnings, HashSet<string> complete, IReadOnlySet<string> afterwards, IReadOnlySet<string> free)
    {
        public List<string> Differences { get; } = [];

        public void Follow(ImmutableArray<string> prefix, IReadOnlyList<World> worlds)
        {
            bool isComplete = complete.Contains(Table.Text(prefix.AsSpan()));
            if (isComplete != Walk.IsConnected(worlds))
                Differences.Add($"{(isComplete ? "not complete" : "complete")} for the machine: {Table.Text(prefix.AsSpan())}");
            for (int letter = 0; letter < walk.Letters.Length; letter++)
                if (!free.Contains(walk.Letters[letter]) || prefix.Count(free.Contains) < 2)
                    Try(prefix, prefix.Add(walk.Letters[letter]), isComplete, walk.After(worlds, letter));
        }

        private void Try(ImmutableArray<string> before, ImmutableArray<string> prefix, bool wasComplete, IReadOnlyList<World> worlds)
        {
            string text = Table.Text(prefix.AsSpan());
            bool goesOn = beginnings.Contains(text);
            bool isLegal = goesOn || (wasComplete && afterwards.Contains(prefix[^1]));
            // Without a first message there are no roles: whoever opens is the client.
            if (isLegal != worlds.Count > 0 && (before.Length > 0 || isLegal))
                Differences.Add($"{(isLegal ? "refused" : "taken")} by the machine: {text}");
            else if (goesOn)
                Follow(prefix, worlds);
        }
    }
}
