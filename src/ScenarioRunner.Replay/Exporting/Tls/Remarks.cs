using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>What could not be made as a real peer would make it, each once.</summary>
internal sealed class Remarks
{
    private readonly List<string> _all = [];

    public ImmutableArray<string> All => [.. _all];

    public void Add(string remark)
    {
        if (!_all.Contains(remark))
            _all.Add(remark);
    }
}
