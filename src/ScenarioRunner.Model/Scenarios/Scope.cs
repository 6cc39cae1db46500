namespace ScenarioRunner.Model.Scenarios;

/// <summary>A round of a loop (or the run itself): labels declared in it are its own; look-ups fall back to <see cref="Parent"/>.</summary>
public sealed class Scope(Scope? parent)
{
    public Scope? Parent { get; } = parent;
}

/// <summary>A step at its place in one run.</summary>
public readonly record struct Occurrence(Step Step, Scope Scope);

/// <summary>One way through the blocks of a scenario.</summary>
/// <param name="Label">Null when the scenario has one run; otherwise stable words such as <c>kex=rsa, alt@7:2, opt@9:with, par@12:ABAB</c>.</param>
public sealed record Run(string? Label, IReadOnlyList<Occurrence> Steps);
