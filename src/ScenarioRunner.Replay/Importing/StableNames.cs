using System.Globalization;

namespace ScenarioRunner.Replay.Importing;

/// <summary>Names in the place of octets that are drawn at random, by the order in which they appear.</summary>
internal sealed class StableNames
{
    private readonly Dictionary<long, string> _names = [];
    private readonly Dictionary<char, int> _counts = [];

    /// <summary>The same octets have the same name.</summary>
    /// <param name="kind">What names of their sort begin with.</param>
    public string Of(long octets, char kind)
    {
        if (_names.TryGetValue(octets, out string? name))
            return name;
        int number = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        return _names[octets] = string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
    }
}
