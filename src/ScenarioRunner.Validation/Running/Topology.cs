using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>Which connections a run has and which endpoints have a machine, found before the first step.</summary>
internal sealed class Topology
{
    private readonly Dictionary<(string, string), int> _byPair = [];
    private readonly List<(string First, string Second)> _pairs = [];
    private readonly HashSet<string> _acting = new(StringComparer.Ordinal);
    private readonly HashSet<string> _injected = new(StringComparer.Ordinal);
    private (string? From, string? To, int Connection, bool FromFirst) _last;
    private (string? From, string? To, bool Injected) _newest;
    private (string? From, string? To, bool Injected) _second;

    public Topology(Scenario scenario, IReadOnlyList<Occurrence> steps)
    {
        // Endpoints that are named in calls, given or expect may exchange no message.
        List<string> named = [];
        foreach (Claim claim in scenario.Given)
        {
            _acting.Add(claim.Endpoint.ToString());
            named.Add(claim.Endpoint.ToString());
        }

        for (int i = 0; i < steps.Count; i++)
            Add(steps[i].Step, named);
        foreach (string name in named.Distinct(StringComparer.Ordinal))
            if (!Of(name).Any())
                AddPair(name, PeerFor(scenario, name));
    }

    /// <summary>Two ends that talk to each other.</summary>
    public Topology(string first, string second)
    {
        _acting.Add(first);
        _acting.Add(second);
        AddPair(first, second);
    }

    public IReadOnlyList<(string First, string Second)> Pairs => _pairs;

    /// <summary>The connection between two endpoints, and whether the first named one is its first side.</summary>
    public (int Connection, bool FromFirst) Between(string from, string to)
    {
        // Most messages go the same way as the one before, or back; and the parser gives a name one string.
        if (ReferenceEquals(from, _last.From) && ReferenceEquals(to, _last.To))
            return (_last.Connection, _last.FromFirst);
        if (ReferenceEquals(from, _last.To) && ReferenceEquals(to, _last.From))
            return (_last.Connection, !_last.FromFirst);
        (int connection, bool fromFirst) = _byPair.TryGetValue((from, to), out int forward) ? (forward, true) : (_byPair[(to, from)], false);
        _last = (from, to, connection, fromFirst);
        return (connection, fromFirst);
    }

    /// <summary>An endpoint all of whose lines are injected has no machine and owes nothing.</summary>
    public bool HasMachine(string endpoint) => _acting.Contains(endpoint) || !_injected.Contains(endpoint);

    /// <summary>The connections of an endpoint, in order of first use.</summary>
    public IEnumerable<(int Connection, bool First)> Of(string endpoint)
    {
        for (int i = 0; i < _pairs.Count; i++)
        {
            if (_pairs[i].First == endpoint)
                yield return (i, true);
            else if (_pairs[i].Second == endpoint)
                yield return (i, false);
        }
    }

    /// <summary>The name an endpoint is shown under; with several peers, the peer is named as well.</summary>
    public string Display(string endpoint, string peer) => Of(endpoint).Skip(1).Any() ? $"{endpoint}[{peer}]" : endpoint;

    private void Add(Step step, List<string> named)
    {
        switch (step)
        {
            case MessageStep message:
                Add(message.From.ToString(), message.To.ToString(), message.Injected);
                break;
            case CallStep call:
                _acting.Add(call.At.ToString());
                named.Add(call.At.ToString());
                break;
            case ExpectStep expect:
                foreach (Claim claim in expect.Claims)
                    named.Add(claim.Endpoint.ToString());
                break;
        }
    }

    // Two ends that talk to each other are looked up once.
    private void Add(string from, string to, bool injected)
    {
        if (Is(_newest) || Is(_second))
            return;
        (_newest, _second) = ((from, to, injected), _newest);
        (injected ? _injected : _acting).Add(from);
        AddPair(from, to);

        bool Is((string? From, string? To, bool Injected) known) =>
            ReferenceEquals(from, known.From) && ReferenceEquals(to, known.To) && injected == known.Injected;
    }

    private void AddPair(string a, string b)
    {
        if (_byPair.ContainsKey((a, b)) || _byPair.ContainsKey((b, a)))
            return;
        _byPair[(a, b)] = _pairs.Count;
        _pairs.Add((a, b));
    }

    private string PeerFor(Scenario scenario, string name)
    {
        foreach (string participant in scenario.Participants)
            if (participant != name && !Of(participant).Any())
                return participant;
        return "peer of " + name;
    }
}
