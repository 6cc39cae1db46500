using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Catalogue;

/// <summary>One requirement of the RFCs, as the catalogue numbers them.</summary>
/// <param name="Id">For example <c>ACK-UNSENT</c>.</param>
/// <param name="Section">The part of the catalogue it stands in.</param>
/// <param name="Kind">S: what a sender does, R: how a receiver reacts, E: a local event or timer, N: noted only.</param>
/// <param name="Reference">For example <c>RFC 9293 §3.10.7.4</c>; empty where no RFC says it.</param>
/// <param name="Summary">One sentence.</param>
public sealed record Requirement(string Id, string Section, RequirementLevel Level, string Kind, string Reference, string Summary);
