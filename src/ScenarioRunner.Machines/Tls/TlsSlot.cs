using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tls;

/// <summary>An attribute: the field that it sets, and how its values are written.</summary>
/// <param name="Attribute">The language's name.</param>
/// <param name="FieldName">The machine's name of the field.</param>
/// <param name="Extension">The extension on the wire; -1 for none.</param>
internal sealed record TlsSlot(string Attribute, string FieldName, TlsShape Shape, Notation Notation, int Extension = -1)
{
    /// <summary>Index of the field in the loaded machine.</summary>
    public int Field { get; init; } = -1;

    /// <summary>The number of <c>no</c>; null where there is no such value.</summary>
    public long? No { get; init; }

    /// <summary>The number of the attribute written alone, or as <c>yes</c>; null where it needs a value.</summary>
    public long? Alone { get; init; }

    /// <summary>A text that is empty is one that is not there.</summary>
    public bool EmptyIsNo { get; init; }

    /// <summary>Other names of the attribute.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>A text that may be a list: its number is that of all of them, and the elements are kept beside it.</summary>
    public bool MayBeSeveral { get; init; }

    /// <summary>The word behind the message's name that says yes (<c>empty</c>), and the one that says no.</summary>
    public (string Yes, string? No)? Bare { get; init; }
}
