using System.Text;

namespace ScenarioRunner.Snapshots;

/// <summary>
/// The contents of a snapshot file: UTF-8 without a byte order mark, LF, no newline added at the end. Reading is generous as
/// Verify is: a byte order mark, CRLF and one final newline make no difference.
/// </summary>
public static class SnapshotText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] ToBytes(string text) => Utf8.GetBytes(Canonical(text));

    /// <summary>LF line ends.</summary>
    public static string Canonical(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    /// <summary>An editor may have added one final newline to the approved text.</summary>
    public static bool AreSame(string verified, string actual) =>
        string.Equals(verified, actual, StringComparison.Ordinal)
        || (verified.Length == actual.Length + 1 && verified[^1] == '\n' && verified.StartsWith(actual, StringComparison.Ordinal));

    /// <summary>The canonical text of a file, or null where there is none. An empty file counts as none, as in Verify.</summary>
    public static string? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        string text = File.ReadAllText(path, Utf8);
        return text.Length == 0 ? null : Canonical(text);
    }
}
