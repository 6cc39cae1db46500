using System.Collections.Immutable;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Values that stand behind a message's name without a name of their own.</summary>
internal static class TlsPositional
{
    /// <summary>Why the value does not fit there, or null.</summary>
    public static string? Check(string message, int index, Value value) => message switch
    {
        "Alert" => Alert(index, value),
        "ApplicationData" => One(message, index, value, TlsSlots.Length, "its length"),
        "Handshake" => One(message, index, value, s_handshakeType, "the number of its type"),
        "Record" => One(message, index, value, s_recordType, "its type"),
        "KeyUpdate" or "Heartbeat" => Bare(message, index, value),
        _ => $"{message} takes no value without a name",
    };

    /// <summary>The attribute that a positional value stands for; null for one that fits none. <paramref name="values"/> are all of the message's.</summary>
    public static string? AttributeOf(string message, ImmutableArray<Value> values, int index) => message switch
    {
        "Alert" => index == 0 && IsLevel(values) ? "level" : "description",
        "ApplicationData" => "len",
        "Handshake" or "Record" => "type",
        "KeyUpdate" => "requested",
        "Heartbeat" => "request",
        _ => null,
    };

    /// <summary>The value, where the word itself says no.</summary>
    public static Value Meant(string message, Value value) =>
        message is "KeyUpdate" or "Heartbeat" && value.Kind == ValueKind.Word ? Value.Word(value.Span, IsYes(message, value) ? "yes" : "no") : value;

    private static readonly TlsSlot s_handshakeType = TlsSlots.Number("type", new NumberNotation(0xFF));

    private static readonly TlsSlot s_recordType = TlsSlots.Number("type", Notations.Contents);

    // Two values are level and description; one alone is the level if it can be.
    private static bool IsLevel(ImmutableArray<Value> values) => values.Length > 1 || values[0] switch
    {
        { Kind: ValueKind.Number, Number: 1 or 2 } or { Kind: ValueKind.Any } => true,
        { Kind: ValueKind.Number } => false,
        var value => Notations.Levels.Read(value) is not null,
    };

    private static string? Alert(int index, Value value)
    {
        if (index > 1)
            return "Alert takes no more than its level and its description";
        if (TlsValues.IsOpen(value) || Notations.Alerts.Read(value) is not null || (index == 0 && Notations.Levels.Read(value) is not null))
            return null;
        if (Notations.Levels.Read(value) is not null)
            return "the level of an alert stands before its description";
        return $"an alert has {(index == 0 ? "a level (warning, fatal) and " : "")}a description such as handshake_failure; '{Printable.Escape(value.Text)}' is none{Notations.Alerts.Hint(value.Text)}";
    }

    private static string? One(string message, int index, Value value, TlsSlot slot, string what)
    {
        if (index > 0)
            return $"{message} takes one value, {what}";
        return TlsAttributes.Check(slot, what, value);
    }

    private static string? Bare(string message, int index, Value value)
    {
        (string yes, string no) = Words(message);
        if (index > 0)
            return $"{message} takes one word: {yes} or {no}";
        return TlsValues.IsOpen(value) || (message == "KeyUpdate" && value is { Kind: ValueKind.Number, Number: >= 0 and <= 0xFF }) || (value.Kind == ValueKind.Word && (IsYes(message, value) || value.Text.Equals(no, StringComparison.OrdinalIgnoreCase)))
            ? null
            : $"{message} takes {yes} or {no}{(value.Kind == ValueKind.Word ? Nearest.Hint(value.Text, [yes, no]) : "")}";
    }

    private static bool IsYes(string message, Value value) => value.Text.Equals(Words(message).Yes, StringComparison.OrdinalIgnoreCase);

    private static (string Yes, string No) Words(string message) => message == "KeyUpdate" ? ("requested", "not-requested") : ("request", "response");
}
