namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>Compares words of text protocols.</summary>
internal static class Ascii
{
    /// <summary>The line begins with the word, in any case, and the word ends there.</summary>
    public static bool Begins(ReadOnlySpan<byte> line, ReadOnlySpan<byte> word) =>
        line.Length >= word.Length && System.Text.Ascii.EqualsIgnoreCase(line[..word.Length], word)
        && (line.Length == word.Length || line[word.Length] is (byte)' ' or (byte)'-');

    public static bool Is(ReadOnlySpan<byte> line, ReadOnlySpan<byte> word) => System.Text.Ascii.EqualsIgnoreCase(line.Trim((byte)' '), word);
}
