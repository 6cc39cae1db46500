namespace ScenarioRunner.Machines.Expressions;

/// <summary>An operation on two numbers, chosen by the types of its operands.</summary>
internal enum Operator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,

    /// <summary>Of two sequence numbers: RFC 9293 §3.4, modulo 2^32.</summary>
    Before,
    BeforeOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    ShiftLeft,
    ShiftRight,
    BitAnd,

    /// <summary>A sequence number plus or minus a count, modulo 2^32.</summary>
    Advance,
    Retreat,

    /// <summary>From one sequence number to another, as a signed 32-bit count.</summary>
    Distance,
    Minimum,
    Maximum,
    Earlier,
    Later,

    /// <summary>A number modulo 2^32 (the right operand is not used).</summary>
    Wrap,
}
