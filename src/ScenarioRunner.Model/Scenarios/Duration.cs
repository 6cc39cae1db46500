namespace ScenarioRunner.Model.Scenarios;

/// <summary>A length of time: a number and its unit, resolved to microseconds.</summary>
/// <param name="Text">As written, for example <c>2MSL</c>, <c>200ms</c>.</param>
/// <param name="Microseconds">MSL is 2 minutes (RFC 9293 §3.4.2), RTO 1 second (RFC 6298 §2.1).</param>
public readonly record struct Duration(string Text, long Microseconds);

/// <summary><c>+200ms</c> (after the step before) or <c>@1s</c> (since the scenario's start).</summary>
public sealed record TimeMark(bool Absolute, Duration Duration);
