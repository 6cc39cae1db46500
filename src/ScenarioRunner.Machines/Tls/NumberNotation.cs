using System.Globalization;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Plain numbers.</summary>
internal sealed class NumberNotation(long most) : Notation
{
    public override string What { get; } = string.Create(CultureInfo.InvariantCulture, $"a number from 0 to {most}");

    public override long? Read(Value value) => value.Kind == ValueKind.Number && value.Number >= 0 && value.Number <= most ? value.Number : null;

    public override string Write(long number) => number.ToString(CultureInfo.InvariantCulture);
}
