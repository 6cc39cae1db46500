using System.Collections.Immutable;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Collects what is wrong, with places.</summary>
internal sealed class ProblemList
{
    /// <summary>A file of rubbish need not be listed in full.</summary>
    private const int Maximum = 200;

    private readonly List<LoadProblem> _all = [];

    public bool HasErrors { get; private set; }

    public void Error(YamlNode node, string message) => Add(node.File, node.Start, Severity.Error, message);

    public void Warning(YamlNode node, string message) => Add(node.File, node.Start, Severity.Warning, message);

    public void Error(YamlFile file, int offset, string message) => Add(file, offset, Severity.Error, message);

    /// <summary>Takes over what is wrong in the expression, statement or template that the node holds.</summary>
    public void Errors(YamlNode node, Complaints complaints)
    {
        foreach ((int at, string message) in complaints.All)
            Add(node.File, node.PlaceOf(at), Severity.Error, message);
    }

    public void Add(ProblemList others)
    {
        foreach (LoadProblem problem in others._all)
            Add(problem);
    }

    /// <summary>In order of file, line and column.</summary>
    public ImmutableArray<LoadProblem> ToSorted()
    {
        // The files keep the order in which they first complained: the machine's own comes first.
        List<string> files = [];
        foreach (LoadProblem problem in _all)
            if (!files.Contains(problem.File))
                files.Add(problem.File);
        return [.. _all.OrderBy(p => files.IndexOf(p.File)).ThenBy(p => p.Line).ThenBy(p => p.Column)];
    }

    private void Add(YamlFile file, int offset, Severity severity, string message)
    {
        if (_all.Count >= Maximum)
        {
            HasErrors |= severity == Severity.Error;
            return;
        }
        Position position = file.PositionOf(offset);
        LoadProblem problem = new(Printable.Escape(file.Path, int.MaxValue), position.Line, position.Column, severity, Printable.Escape(message, 500));
        Add(problem);
    }

    private void Add(LoadProblem problem)
    {
        HasErrors |= problem.Severity == Severity.Error;
        if (_all.Count < Maximum && !_all.Contains(problem))
            _all.Add(problem);
    }
}
