namespace ScenarioRunner.Machines.Definition;

/// <summary>A step that the text may have left out before a faulty one: who sends it, what it is and how long.</summary>
public sealed record MissingStep(bool OfPeer, string Message, Evaluate Length);
