using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>How the values of an attribute are written, and which numbers they stand for.</summary>
internal abstract class Notation
{
    /// <summary>What the values are, behind "is" or "is a list of".</summary>
    public abstract string What { get; }

    /// <summary>The number of a written value; null when it is none of these.</summary>
    public abstract long? Read(Value value);

    public abstract string Write(long number);

    /// <summary>"Did you mean", or nothing.</summary>
    public virtual string Hint(string word) => "";

    /// <summary>The number of the n-th <c>grease</c> on a message's attribute; null where there is none (RFC 8701).</summary>
    public virtual long? Grease(int n) => null;

    /// <summary>Whether the value is the word <c>grease</c>.</summary>
    public static bool IsGrease(Value value) => value.Kind == ValueKind.Word && value.Text.Equals("grease", StringComparison.OrdinalIgnoreCase);
}
