using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Why a value does not fit its attribute.</summary>
internal static class TlsAttributes
{
    public static string? Check(TlsSlot slot, string written, Value value)
    {
        if (TlsValues.IsOpen(value))
            return null;
        if (slot.Shape == TlsShape.List)
            return List(slot, written, value);
        if (TlsValues.Number(slot, value) is not null)
            return null;
        string none = IsNamed(value) ? $"; '{Printable.Escape(value.Text)}' is none{slot.Notation.Hint(value.Text)}" : "";
        return Takes(slot, written) + none;
    }

    private static string Takes(TlsSlot slot, string written) => slot.Shape switch
    {
        TlsShape.Flag or TlsShape.Extra when slot.Notation == Notations.Flags => $"{written} stands alone, or as {written}=yes or {written}=no",
        TlsShape.Flag => $"{written} stands alone, or is {slot.Notation.What}",
        TlsShape.Text => $"{written} is a name, a text in double quotes, bytes (0x1F2E) or no",
        _ => $"{written} is {slot.Notation.What}{(slot.No is null ? "" : ", or no")}",
    };

    private static string? List(TlsSlot slot, string written, Value value)
    {
        if (TlsValues.IsAbsent(slot, value))
            return null;
        if (value.Kind is not (ValueKind.List or ValueKind.Word or ValueKind.Number or ValueKind.Quoted))
            return Lists(slot, written);
        if (value.Kind == ValueKind.List && value.Items.Length > TlsValues.MaximumElements)
            return $"{written} has {value.Items.Length} elements; a list has at most {TlsValues.MaximumElements}";
        int grease = 0;
        foreach (Value element in TlsValues.Elements(in value))
            if (TlsValues.Element(slot, element, ref grease) is null)
                return Lists(slot, written) + (IsNamed(element) ? $"; '{Printable.Escape(element.Text)}' is none{slot.Notation.Hint(element.Text)}" : "");
        return null;
    }

    private static string Lists(TlsSlot slot, string written) => $"{written} is a list in brackets, each element {slot.Notation.What}";

    private static bool IsNamed(Value value) => value.Kind is ValueKind.Word or ValueKind.Quoted or ValueKind.Number && value.Text.Length > 0;
}
