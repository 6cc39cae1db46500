namespace ScenarioRunner.Machines.Definition;

/// <summary>
/// The types of fields, variables and expressions. All are a <see cref="long"/> at run time.
/// <see cref="Own"/> and <see cref="Theirs"/> are 32-bit sequence numbers (RFC 9293 §3.4: arithmetic modulo 2^32), kept in 0 .. 2^32-1;
/// they differ in whose octets they count, and mixing them is a load error.
/// </summary>
public enum ValueType
{
    Bool,
    Int,

    /// <summary>Counts the octets of the endpoint whose machine runs.</summary>
    Own,

    /// <summary>Counts the octets of its peer.</summary>
    Theirs,
}
