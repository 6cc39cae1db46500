using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Definition;

/// <summary>A compiled expression; booleans are 0 and 1.</summary>
public delegate long Evaluate(Frame frame);

/// <summary>A compiled list of effects.</summary>
public delegate void Perform(Frame frame);

/// <summary>A compiled text with <c>{expression}</c> holes; sequence numbers are shown relative to their sender's first.</summary>
public delegate string Describe(Frame frame);

/// <summary>The body of a named function; unused arguments are 0.</summary>
public delegate long FunctionBody(Frame frame, long a, long b, long c, long d);
