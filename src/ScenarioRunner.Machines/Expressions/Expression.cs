using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Reads and compiles one expression.</summary>
internal static class Expression
{
    public static Bound Bind(string text, Vocabulary vocabulary, Scope scope, Complaints complaints)
    {
        Parser parser = new(text, 0, vocabulary, scope, complaints);
        Bound bound = parser.Expression();
        parser.ExpectEnd();
        return parser.Binder.Bounded(bound);
    }

    /// <summary>An expression that must have the type.</summary>
    public static Bound Bind(string text, ValueType type, Vocabulary vocabulary, Scope scope, Complaints complaints)
    {
        Bound bound = Bind(text, vocabulary, scope, complaints);
        if (!Typing.Fits(bound, type))
            complaints.Add(bound.At, $"this must be {Typing.Shown(type)}; it is {Typing.Shown(bound.Type)}");
        return bound;
    }
}
