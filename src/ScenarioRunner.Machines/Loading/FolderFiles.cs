using System.Text;

namespace ScenarioRunner.Machines.Loading;

/// <summary>A folder on disk. Paths never lead out of it, not even through links.</summary>
public sealed class FolderFiles(string root) : IMachineFiles
{
    private readonly string _root = Path.GetFullPath(root);

    public string? Read(string path, out string problem)
    {
        problem = "the path leads out of the machine's folder";
        if (!MachinePath.IsInside(path))
            return null;
        try
        {
            if (HasLink(path))
                return null;
            return Text(Path.Combine(_root, path), out problem);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problem = failure is FileNotFoundException or DirectoryNotFoundException ? MachinePath.Missing : "the file cannot be read";
            return null;
        }
    }

    private bool HasLink(string path)
    {
        string place = _root;
        foreach (string part in path.Split('/'))
        {
            place = Path.Combine(place, part);
            if (new FileInfo(place).LinkTarget is not null)
                return true;
        }
        return false;
    }

    private static string? Text(string path, out string problem)
    {
        if ((File.GetAttributes(path) & FileAttributes.Directory) != 0)
        {
            problem = "it is not a plain file";
            return null;
        }
        problem = "";
        // A named pipe or a device is as long as an empty file, and opening or reading it might never end.
        if (new FileInfo(path).Length == 0)
            return "";
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        problem = stream.Length > MachinePath.MaximumFileSize ? MachinePath.TooLarge : "";
        if (problem.Length > 0)
            return null;
        byte[] bytes = new byte[stream.Length];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
