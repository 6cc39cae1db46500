using System.Globalization;
using System.Text;
using ScenarioRunner.Capture.Connections;

namespace ScenarioRunner.Cli.Inputs;

/// <summary>Names for the scenarios of captures: the capture's, with the connection's number in it.</summary>
internal sealed class ImportNames
{
    private static readonly string[] s_endings = [InputPaths.Extension, ".gz", ".pcapng", ".pcap", ".cap", ".pkt"];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a file as names of scenarios begin; each once.</summary>
    public string StemOf(InputFile file)
    {
        string name = Clean(file), free = name;
        for (int i = 2; !_taken.Add(free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        return free;
    }

    /// <summary>Letters, digits and <c>-_.</c> alone, so that nothing of a file's name leads elsewhere.</summary>
    public static string Clean(InputFile file)
    {
        string stem = file.IsStdin ? "stdin" : Path.GetFileName(file.FullPath);
        foreach (string ending in s_endings)
            if (stem.Length > ending.Length && stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                stem = stem[..^ending.Length];
        StringBuilder clean = new();
        foreach (char letter in stem)
            clean.Append(char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' ? letter : '-');
        string name = clean.ToString().Trim('.', '-');
        return name.Length == 0 ? "capture" : name;
    }

    public static string Of(string stem, Connection connection) => string.Create(CultureInfo.InvariantCulture, $"{stem}-{connection.Index + 1:D3}");
}
