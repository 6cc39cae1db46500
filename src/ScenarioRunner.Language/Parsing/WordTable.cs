namespace ScenarioRunner.Language.Parsing;

/// <summary>Gives repeated words one string, so that a line costs no string for <c>client</c> or <c>seq</c>.</summary>
public sealed class WordTable
{
    private const int Longest = 32;
    private readonly string?[] _words = new string?[512];

    public string Get(string text, int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (word.Length > Longest)
            return word.ToString();
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ c) * 16777619;
        ref string? slot = ref _words[(hash ^ (hash >> 15)) & 511];
        if (slot is null || !word.SequenceEqual(slot))
            slot = word.ToString();
        return slot;
    }
}
