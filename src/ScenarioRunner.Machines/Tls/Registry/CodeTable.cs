using System.Collections;
using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>One registry: from numbers to what is assigned to them, and from names. Names are found in any case, since no two differ only in that.</summary>
public sealed class CodeTable<T>(int digits, ImmutableArray<T> entries) : IReadOnlyList<T>
    where T : class, IAssigned
{
    private readonly ImmutableArray<T> _byCode = entries.Sort(static (a, b) => a.Code.CompareTo(b.Code));
    private Dictionary<string, T>? _byName;

    public int Count => _byCode.Length;

    public T this[int index] => _byCode[index];

    /// <summary>What a number is assigned to; null for a number that nothing is assigned to here.</summary>
    public T? WithCode(int code)
    {
        int low = 0;
        for (int high = _byCode.Length - 1; low <= high;)
        {
            int middle = (low + high) >> 1;
            int found = _byCode[middle].Code;
            if (found == code)
                return _byCode[middle];
            (low, high) = found < code ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    /// <summary>The entry of a name or its alias; null for an unknown one.</summary>
    public T? Named(string name) => (_byName ??= Index()).GetValueOrDefault(name);

    /// <summary>The number of a name, or the one written as <c>0x..</c>; null for an unknown name and for a number too large for the field.</summary>
    public int? CodeOf(string written) => Named(written)?.Code ?? CodeNumber.Read(written, digits);

    /// <summary>The name of a number, or the number as <c>0x..</c>.</summary>
    public string NameOf(int code) => WithCode(code)?.Name ?? CodeNumber.Write(code, digits);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_byCode).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, T> Index()
    {
        Dictionary<string, T> index = new(_byCode.Length, StringComparer.OrdinalIgnoreCase);
        foreach (T entry in _byCode)
            index[entry.Name] = entry;
        foreach (T entry in _byCode)
            if (entry.Alias is { } alias)
                index.TryAdd(alias, entry);
        return index;
    }
}
