namespace ScenarioRunner.Machines.Expressions;

/// <summary>What is wrong with one text, by offset.</summary>
internal sealed class Complaints
{
    private readonly List<(int At, string Message)> _all = [];

    public IReadOnlyList<(int At, string Message)> All => _all;

    public bool Any => _all.Count > 0;

    public FaultyExpression Add(int at, string message)
    {
        _all.Add((at, message));
        return new FaultyExpression(at);
    }
}
