using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>
/// What a reliable layer below does to the messages above it: they arrive in the order in which they were sent, each once,
/// and those of a lost segment when it comes again.
/// </summary>
internal sealed class Streams
{
    private readonly Dictionary<(int Pair, bool FromFirst), LinkedList<Portion>> _onTheWay = [];

    /// <summary>The line that this one repeats: the same messages of the same sender that have not arrived; null where it is a new one.</summary>
    public Portion? Repeated(MessageStep step, int pair, bool fromFirst)
    {
        foreach (Portion portion in Waiting(pair, fromFirst))
            if (!portion.Arrived && portion.IsAs(step))
                return portion;
        return null;
    }

    /// <summary>Whether messages of this sender wait for others before them.</summary>
    public bool IsHeldUp(int pair, bool fromFirst) => Waiting(pair, fromFirst).Count > 0;

    public Portion Add(MessageStep step, Scope scope, int pair, bool fromFirst, int index)
    {
        Portion portion = new(step, scope, pair, fromFirst, $"{index}", step.Carriage == Carriage.Delivered);
        Waiting(pair, fromFirst).AddLast(portion);
        return portion;
    }

    /// <summary>The messages of a label that now arrives; null where a label has none.</summary>
    public Portion? Labelled(string label, Scope scope)
    {
        for (Scope? at = scope; at is not null; at = at.Parent)
            foreach (LinkedList<Portion> portions in _onTheWay.Values)
                foreach (Portion portion in portions)
                    if (portion.Step.Label == label && ReferenceEquals(portion.Scope, at) && !portion.Arrived)
                        return portion;
        return null;
    }

    /// <summary>The portions that can be handed up now that this one has come, in order.</summary>
    public IReadOnlyList<Portion> Arrive(Portion portion)
    {
        portion.Arrived = true;
        LinkedList<Portion> waiting = Waiting(portion.Pair, portion.FromFirst);
        List<Portion> ready = [];
        while (waiting.First is { Value.Arrived: true } first)
        {
            ready.Add(first.Value);
            waiting.RemoveFirst();
        }

        return ready;
    }

    private LinkedList<Portion> Waiting(int pair, bool fromFirst)
    {
        if (!_onTheWay.TryGetValue((pair, fromFirst), out LinkedList<Portion>? waiting))
            _onTheWay[(pair, fromFirst)] = waiting = new LinkedList<Portion>();
        return waiting;
    }
}

/// <summary>The messages of one line that have been sent and not handed up yet.</summary>
/// <param name="Label">What their flights are called in the worlds.</param>
internal sealed record Portion(MessageStep Step, Scope Scope, int Pair, bool FromFirst, string Label, bool HasArrived)
{
    public bool Arrived { get; set; } = HasArrived;

    public bool IsAs(MessageStep other)
    {
        if (Step.Messages.Length != other.Messages.Length)
            return false;
        for (int i = 0; i < other.Messages.Length; i++)
            if (Step.Messages[i].Name != other.Messages[i].Name)
                return false;
        return true;
    }
}
