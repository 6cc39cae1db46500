using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>Which connections a run has and which endpoints have a machine, found before the first step.</summary>
internal sealed class Topology
{
    private readonly Dictionary<(string, string), int> _byPair = [];
    private readonly List<(string First, string Second)> _pairs = [];
    private readonly HashSet<string> _acting = new(StringComparer.Ordinal);
    private readonly HashSet<string> _injected = new(StringComparer.Ordinal);

    public Topology(Scenario scenario, IReadOnlyList<Occurrence> steps)
    {
        foreach (Occurrence occurrence in steps)
            Add(occurrence.Step);
        foreach (Claim claim in scenario.Given)
            _acting.Add(claim.Endpoint.ToString());
        AddLoners(scenario, steps);
    }

    public IReadOnlyList<(string First, string Second)> Pairs => _pairs;

    /// <summary>The connection between two endpoints, and whether the first named one is its first side.</summary>
    public (int Connection, bool FromFirst) Between(string from, string to) =>
        _byPair.TryGetValue((from, to), out int forward) ? (forward, true) : (_byPair[(to, from)], false);

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

    private void Add(Step step)
    {
        switch (step)
        {
            case MessageStep message:
                string from = message.From.ToString();
                string to = message.To.ToString();
                (message.Injected ? _injected : _acting).Add(from);
                AddPair(from, to);
                break;
            case CallStep call:
                _acting.Add(call.At.ToString());
                break;
        }
    }

    private void AddPair(string a, string b)
    {
        if (_byPair.ContainsKey((a, b)) || _byPair.ContainsKey((b, a)))
            return;
        _byPair[(a, b)] = _pairs.Count;
        _pairs.Add((a, b));
    }

    // Endpoints that are named in calls, given or expect, but exchange no message.
    private void AddLoners(Scenario scenario, IReadOnlyList<Occurrence> steps)
    {
        List<string> named = [.. scenario.Given.Select(claim => claim.Endpoint.ToString())];
        foreach (Occurrence occurrence in steps)
        {
            if (occurrence.Step is CallStep call)
                named.Add(call.At.ToString());
            else if (occurrence.Step is ExpectStep expect)
                named.AddRange(expect.Claims.Select(claim => claim.Endpoint.ToString()));
        }

        foreach (string name in named)
            if (!Of(name).Any())
                AddPair(name, PeerFor(scenario, name));
    }

    private string PeerFor(Scenario scenario, string name)
    {
        foreach (string participant in scenario.Participants)
            if (participant != name && !Of(participant).Any())
                return participant;
        return "peer of " + name;
    }
}
