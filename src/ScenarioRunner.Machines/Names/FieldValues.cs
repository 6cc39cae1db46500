using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Model.Scenarios;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Names;

/// <summary>Between the values of a scenario's text and the numbers of a machine's fields.</summary>
internal static class FieldValues
{
    /// <summary>The number of a written value; null when it does not fit the field. <c>?</c> fits every field and has none: see <see cref="IsOpen"/>.</summary>
    public static long? Number(Field field, Value value)
    {
        if (!field.Values.IsEmpty)
            return value.Kind == ValueKind.Word && IndexOf(field.Values, value.Text) is >= 0 and int index ? index : null;
        return (field.Type, value.Kind) switch
        {
            (ValueType.Bool, ValueKind.Flag) => 1,
            (ValueType.Bool, ValueKind.Word) => value.Text switch { "yes" => 1, "no" => 0, _ => null },
            (ValueType.Int, ValueKind.Number) => value.Number,
            (ValueType.Own or ValueType.Theirs, ValueKind.Number or ValueKind.Absolute) => value.Number & uint.MaxValue,
            _ => null,
        };
    }

    public static bool IsOpen(Value value) => value.Kind == ValueKind.Any;

    /// <summary>Which values the field takes, in words.</summary>
    public static string Expected(Field field) => !field.Values.IsEmpty
        ? $"{field.Name} is one of {string.Join(", ", field.Values)}"
        : field.Type == ValueType.Bool
            ? $"{field.Name} stands alone, or as {field.Name}=yes or {field.Name}=no"
            : $"{field.Name} is a number";

    /// <summary>The value as a scenario writes it.</summary>
    public static string Written(Field field, long number) => !field.Values.IsEmpty && number >= 0 && number < field.Values.Length
        ? field.Values[(int)number]
        : field.Type == ValueType.Bool
            ? number != 0 ? "yes" : "no"
            : number.ToString(CultureInfo.InvariantCulture);

    private static int IndexOf(ImmutableArray<string> words, string written)
    {
        for (int i = 0; i < words.Length; i++)
            if (string.Equals(words[i], written, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }
}
