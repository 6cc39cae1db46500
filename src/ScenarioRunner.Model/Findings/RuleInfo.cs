using System.Collections.Immutable;

namespace ScenarioRunner.Model.Findings;

/// <summary>What identifies a rule: never reused code, readable name, catalogue id, level and source.</summary>
/// <param name="Code">For example <c>TCP201</c>, <c>HS104</c>.</param>
/// <param name="Name">For example <c>ack-unsent</c>; states the fault.</param>
/// <param name="Requirement">The id in the rule catalogue, for example <c>ACK-UNSENT</c>; equal to the upper-case name where the catalogue has no row.</param>
/// <param name="Reference">For example <c>RFC 9293 §3.10.7.4</c>; empty for the language's own rules.</param>
/// <param name="Layer"><c>language</c>, <c>expectation</c>, <c>tcp</c>, ...</param>
/// <param name="Summary">One sentence: what a conforming endpoint does.</param>
public sealed record RuleInfo(
    string Code,
    string Name,
    string Requirement,
    RequirementLevel Level,
    Severity Severity,
    string Reference,
    string Layer,
    string Summary)
{
    /// <summary>Whether <c>runner explain</c> has a page for the rule; not for rules of a machine of the user's own.</summary>
    public bool HasPage { get; init; } = true;

    /// <summary>The alerts that a peer may answer a breach with, as the RFC names them, for example <c>unexpected_message</c>; empty where there are none.</summary>
    public ImmutableArray<string> Alerts { get; init; } = [];

    /// <summary>True when the word is the rule's code, name or catalogue id, in any case.</summary>
    public bool IsCalled(string word) =>
        string.Equals(word, Code, StringComparison.OrdinalIgnoreCase)
        || string.Equals(word, Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(word, Requirement, StringComparison.OrdinalIgnoreCase);
}
