using ScenarioRunner.Machines.Definition;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Which message is at hand: it decides whose octets the message's fields count.</summary>
internal enum Direction
{
    None,
    Send,
    Receive,

    /// <summary>Sent or received, which comes to the same; sequence numbers have no meaning then.</summary>
    Either,
}

/// <summary>Where an expression stands.</summary>
/// <param name="Due">Whether <c>due.a</c> and <c>due.b</c> mean something.</param>
/// <param name="SetsFields">Whether statements may set fields of the message.</param>
/// <param name="OnlyMessage">Only the message counts, as in the test of a kind.</param>
internal readonly record struct Scope(Direction Direction, bool Due = false, bool SetsFields = false, bool OnlyMessage = false)
{
    public static ValueType Flip(ValueType type) => type switch
    {
        ValueType.Own => ValueType.Theirs,
        ValueType.Theirs => ValueType.Own,
        _ => type,
    };

    public ValueType TypeOf(Field field) => Direction == Direction.Receive ? Flip(field.Type) : field.Type;
}
