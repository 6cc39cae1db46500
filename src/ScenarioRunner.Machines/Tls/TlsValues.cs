using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>From a written value to the numbers of its field.</summary>
internal static class TlsValues
{
    /// <summary>The most elements of a list.</summary>
    public const int MaximumElements = 256;

    public static bool IsOpen(Value value) => value.Kind == ValueKind.Any;

    /// <summary>The number of a value of any attribute but a list; null when it does not fit.</summary>
    public static long? Number(TlsSlot slot, Value value)
    {
        if (value.Kind == ValueKind.Flag || IsWord(value, "yes"))
            return slot.Alone;
        if (IsWord(value, "no"))
            return slot.No;
        if (Notation.IsGrease(value) && slot.Notation.Grease(0) is { } reserved)
            return reserved;
        return slot.Shape == TlsShape.Text ? Text(slot, value) : slot.Notation.Read(value);
    }

    /// <summary>Whether the value says that the list is not there.</summary>
    public static bool IsAbsent(TlsSlot slot, Value value) => slot.No is not null && IsWord(value, "no");

    /// <summary>The elements of a list, or its one element; null when there is no element in the value.</summary>
    public static ReadOnlySpan<Value> Elements(in Value value) => value.Kind switch
    {
        ValueKind.List => value.Items.AsSpan(),
        ValueKind.Word or ValueKind.Number or ValueKind.Quoted => new ReadOnlySpan<Value>(in value),
        _ => [],
    };

    /// <summary>The number of an element; <paramref name="grease"/> counts those that are reserved values.</summary>
    public static long? Element(TlsSlot slot, Value value, ref int grease)
    {
        if (!Notation.IsGrease(value) || slot.Notation.Grease(grease) is not { } reserved)
            return slot.Notation.Read(value);
        grease++;
        return reserved;
    }

    private static long? Text(TlsSlot slot, Value value)
    {
        if (value is { Kind: ValueKind.List, Items.IsEmpty: true } or { Kind: ValueKind.Quoted, Text: "" } || IsWord(value, "empty"))
            return slot.EmptyIsNo ? TlsHash.No : TlsHash.Empty;
        if (!slot.MayBeSeveral || value.Kind != ValueKind.List)
            return slot.Notation.Read(value);
        bool isTexts = value.Items.Length <= MaximumElements && value.Items.All(item => TextNotation.TextOf(item) is not null);
        return isTexts ? TlsHash.Of(string.Join('\0', value.Items.Select(TextNotation.TextOf))) : null;
    }

    private static bool IsWord(Value value, string word) => value.Kind == ValueKind.Word && value.Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
