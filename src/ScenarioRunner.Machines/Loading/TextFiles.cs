namespace ScenarioRunner.Machines.Loading;

/// <summary>Files that are held in memory, by path.</summary>
public sealed class TextFiles(IReadOnlyDictionary<string, string> texts) : IMachineFiles
{
    public string? Read(string path, out string problem)
    {
        problem = MachinePath.Missing;
        if (!texts.TryGetValue(path, out string? text))
            return null;
        problem = text.Length > MachinePath.MaximumFileSize ? MachinePath.TooLarge : "";
        return problem.Length == 0 ? text : null;
    }
}
