namespace ScenarioRunner.Machines.Execution;

/// <summary>An answer that an endpoint owes.</summary>
/// <param name="Answer">Index into <see cref="Definition.Machine.Answers"/>.</param>
/// <param name="Rule">Index into <see cref="Definition.Machine.Rules"/>: broken when the answer is contradicted or never comes.</param>
/// <param name="A">First number of the answer, for example the sequence number of a reset that is due (<c>due.a</c>).</param>
/// <param name="B">Second number (<c>due.b</c>).</param>
/// <param name="Step">The step (index in the run) that asked for it.</param>
/// <param name="Reference">The section of the row that recorded it.</param>
public sealed record Due(int Answer, int Rule, long A, long B, int Step, string Reference);
