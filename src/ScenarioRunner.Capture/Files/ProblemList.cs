namespace ScenarioRunner.Capture.Files;

/// <summary>The problems of one capture, in the order of the file; a bounded number of them.</summary>
internal sealed class ProblemList(int limit)
{
    private readonly List<CaptureProblem> _problems = [];

    public IReadOnlyList<CaptureProblem> Problems => _problems;

    public void Add(CaptureProblemKind kind, long frame, long offset, string message)
    {
        if (_problems.Count < limit)
            _problems.Add(new CaptureProblem(kind, frame, offset, message));
    }
}
