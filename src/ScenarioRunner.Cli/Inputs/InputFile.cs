namespace ScenarioRunner.Cli.Inputs;

/// <summary>A file to read.</summary>
/// <param name="FullPath">Empty for standard input.</param>
/// <param name="DisplayPath">As given on the command line, with <c>/</c>; folders expanded below it.</param>
internal sealed record InputFile(string FullPath, string DisplayPath)
{
    public static InputFile Stdin { get; } = new("", "-");

    public bool IsStdin => FullPath.Length == 0;
}
