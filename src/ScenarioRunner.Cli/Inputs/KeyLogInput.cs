using System.CommandLine;

namespace ScenarioRunner.Cli.Inputs;

/// <summary>The option that names a key log, and the text behind it.</summary>
internal static class KeyLogInput
{
    /// <summary>A log of one secret a line is far below this.</summary>
    private const int MostBytes = 256 << 20;

    public static Option<string?> Option() => new("--keylog") { Description = "secrets that open the TLS of captures (SSLKEYLOGFILE)", HelpName = "FILE" };

    /// <summary>The file that the option, or else <c>RUNNER_KEYLOG</c>, names; empty without one.</summary>
    public static byte[] Read(string? given, Surroundings surroundings)
    {
        string? name = given ?? surroundings.Environment("RUNNER_KEYLOG");
        if (string.IsNullOrEmpty(name))
            return [];
        try
        {
            string path = Path.GetFullPath(Path.Combine(surroundings.WorkingDirectory, name));
            return new FileInfo(path).Length > MostBytes ? throw new IOException("it is larger than 256 MiB") : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"cannot read the key log {name}: {(e is FileNotFoundException ? "it is not there" : e.Message)}", "");
        }
    }
}
