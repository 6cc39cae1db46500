using System.Collections.Immutable;

namespace ScenarioRunner.Cli.Inputs;

/// <summary>The files that PATH arguments stand for.</summary>
/// <param name="Files">Sorted ordinally by display path, each file once.</param>
/// <param name="Folders">Full paths of the folders that were given or searched, sorted.</param>
/// <param name="Problems">Paths that lead nowhere.</param>
internal sealed record InputPaths(ImmutableArray<InputFile> Files, ImmutableArray<string> Folders, ImmutableArray<string> Problems)
{
    public const string Extension = ".hs";

    public static InputPaths Of(IReadOnlyList<string> arguments, string workingDirectory, bool allowEmpty, bool withCaptures)
    {
        var search = new PathSearch(workingDirectory, allowEmpty, withCaptures);
        if (arguments.Count == 0)
            search.AddFolder(workingDirectory, "");
        foreach (string argument in arguments)
            search.Add(argument);
        return search.Found();
    }

    public static bool IsScenario(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
