using System.Globalization;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Names and byte strings that the scenario makes up.</summary>
internal sealed class TextNotation(string what, bool hasGrease = false) : Notation
{
    public override string What => what;

    public override long? Read(Value value) => TextOf(value) is { } text ? TlsHash.Of(text) : null;

    /// <summary>The text behind a value; null for what is no text.</summary>
    public static string? TextOf(Value value) => value.Kind switch
    {
        ValueKind.Word or ValueKind.Quoted => value.Text,
        ValueKind.Number => value.Text.Length > 0 ? value.Text : value.Number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    public override string Write(long number) => "?";

    public override long? Grease(int n) => hasGrease ? Registry.Grease.Values[n % 16] : null;
}
