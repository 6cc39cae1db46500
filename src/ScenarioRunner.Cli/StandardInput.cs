namespace ScenarioRunner.Cli;

/// <summary>The process's standard input, which may be closed.</summary>
internal static class StandardInput
{
    private const int CloseOnExec = 0x80000;

    /// <exception cref="IOException">The process was started without one.</exception>
    public static Stream Open() =>
        IsClosed() ? throw new IOException("standard input is closed") : Console.OpenStandardInput();

    // Where descriptor 0 is closed at the start, the runtime's own first file or pipe gets the number 0, and reading that would
    // wait for ever. What a process inherits cannot be marked close-on-exec; what the runtime opens is.
    private static bool IsClosed()
    {
        const string Folder = "/proc/self/fdinfo";
        if (!Directory.Exists(Folder))
            return false;
        try
        {
            foreach (string line in File.ReadLines(Folder + "/0"))
                if (line.StartsWith("flags:", StringComparison.Ordinal))
                    return (Convert.ToInt64(line[6..].Trim(), 8) & CloseOnExec) != 0;
            return false;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
    }
}
