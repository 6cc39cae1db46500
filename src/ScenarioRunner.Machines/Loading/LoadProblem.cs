using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Something wrong in a machine's files.</summary>
/// <param name="File">The path inside the machine's files, with <c>/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in code points.</param>
public sealed record LoadProblem(string File, int Line, int Column, Severity Severity, string Message);
