using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Execution;

/// <summary>A row, check or filling with its triggers for one occasion as bits, so that asking whether it is about a message costs one instruction.</summary>
public readonly struct Candidate<T>
{
    private readonly ulong _subjects;
    private readonly bool _any;

    public Candidate(T item, ImmutableArray<Trigger> on, Occasion occasion)
    {
        Item = item;
        foreach (Trigger trigger in on)
        {
            if (trigger.Occasion != occasion)
                continue;
            _any |= trigger.Subject < 0;
            _subjects |= trigger.Subject < 0 ? 0 : 1UL << trigger.Subject;
        }
    }

    public T Item { get; }

    /// <summary>Whether one of the triggers is about one of these subjects (bits).</summary>
    public bool Concerns(ulong subjects) => _any || (_subjects & subjects) != 0;
}
