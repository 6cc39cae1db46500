namespace VerifyTests;

/// <summary>Where a snapshot lives.</summary>
public sealed class VerifySettings
{
    public string? Directory { get; private set; }

    public string? FileName { get; private set; }

    /// <summary>Relative to the folder of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>In place of <c>Type.Method</c>; without <c>.verified.txt</c>.</summary>
    public void UseFileName(string fileName) => FileName = fileName;
}
