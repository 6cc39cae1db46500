using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Describing;

/// <summary>The problems of a machine as text: what <c>machines check</c> prints.</summary>
public static class MachineCheck
{
    /// <summary>One line a problem, in the form compilers use; nothing when there are none.</summary>
    public static string Write(ImmutableArray<LoadProblem> problems)
    {
        StringBuilder text = new();
        foreach (LoadProblem problem in problems)
            text.Append(CultureInfo.InvariantCulture, $"{problem.File}:{problem.Line}:{problem.Column}: {Word(problem.Severity)}: {problem.Message}\n");
        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
