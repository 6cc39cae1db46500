namespace ScenarioRunner.Machines.Loading;

/// <summary>The files of a machine, by path relative to one root, with <c>/</c>. Several threads may read at once.</summary>
public interface IMachineFiles
{
    /// <summary>The file's text, or null with the reason (one clause, such as "there is no such file").</summary>
    string? Read(string path, out string problem);
}
