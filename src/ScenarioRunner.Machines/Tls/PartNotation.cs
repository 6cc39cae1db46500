using System.Globalization;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary><c>1:2</c>, the first part of two: the part in the upper sixteen bits, how many there are in the lower.</summary>
internal sealed class PartNotation : Notation
{
    private const int Most = 0xFFFF;

    public override string What => "which part of how many (1:2)";

    public override long? Read(Value value) =>
        value is { Kind: ValueKind.Pair, Items: [{ Kind: ValueKind.Number, Number: >= 1 and var part }, { Kind: ValueKind.Number, Number: <= Most and var parts }] } && part <= parts
            ? part << 16 | parts
            : null;

    public override string Write(long number) => string.Create(CultureInfo.InvariantCulture, $"{number >> 16}:{number & Most}");
}
