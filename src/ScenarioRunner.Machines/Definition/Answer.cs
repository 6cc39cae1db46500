namespace ScenarioRunner.Machines.Definition;

/// <summary>A kind of answer that can be due.</summary>
/// <param name="Required">A missing answer makes a run incomplete; otherwise it is a note at most.</param>
/// <param name="Silence">The answer is to send nothing new.</param>
/// <param name="Fits">Does the message at hand give the answer?</param>
/// <param name="Against">Does the message at hand contradict it?</param>
/// <param name="Text">What is due, in words of the transcript.</param>
/// <param name="Fix">What a contradicting message is taken for: run before it goes on; null: it is taken as not sent.</param>
/// <param name="Absent">Index of the rule that an optional answer's absence is noted under; -1: the rule it was due by.</param>
public sealed record Answer(
    string Name,
    bool Required,
    bool Silence,
    Evaluate Fits,
    Evaluate Against,
    Describe Text,
    string Attribute,
    Perform? Fix,
    int Absent);
