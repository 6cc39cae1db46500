using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Names of a registry, and numbers for what it does not name.</summary>
internal sealed class CodeNotation<T>(CodeTable<T> table, string what, int digits) : Notation
    where T : class, IAssigned
{
    public override string What => what;

    /// <summary>Further spellings of names.</summary>
    public Func<string, int?> Alias { get; init; } = _ => null;

    /// <summary>Names to suggest from, for a word that is none.</summary>
    public Func<string, IEnumerable<string>>? Suggestions { get; init; }

    /// <summary>How a number is shown, where not by its name in the registry.</summary>
    public Func<int, string>? Shown { get; init; }

    /// <summary>Whether the registry counts in decimal numbers, so that those are understood as well.</summary>
    public bool IsDecimal { get; init; }

    /// <summary>The reserved values of RFC 8701; none where it reserves none.</summary>
    public IReadOnlyList<int> Reserved { get; init; } = [];

    private long Most => (1L << 4 * digits) - 1;

    public override long? Read(Value value) => value.Kind switch
    {
        ValueKind.Number => Number(value),
        ValueKind.Word or ValueKind.Quoted => table.Named(value.Text)?.Code ?? Alias(value.Text),
        _ => null,
    };

    public override string Write(long number) => Shown is not null
        ? Shown((int)number)
        : table.WithCode((int)number)?.Name ?? CodeNumber.Write((int)number, digits);

    public override string Hint(string word) => Nearest.Hint(word, Suggestions?.Invoke(word) ?? table.Select(entry => entry.Name));

    public override long? Grease(int n) => Reserved.Count == 0 ? null : Reserved[n % Reserved.Count];

    private long? Number(Value value)
    {
        bool isHexadecimal = value.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return (isHexadecimal || IsDecimal) && value.Number >= 0 && value.Number <= Most ? value.Number : null;
    }
}
