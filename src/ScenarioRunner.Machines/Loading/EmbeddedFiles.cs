using System.Reflection;
using System.Text;

namespace ScenarioRunner.Machines.Loading;

/// <summary>The resources of an assembly; by default the machines that come with the product (<c>tcp/machine.yaml</c>).</summary>
public sealed class EmbeddedFiles(Assembly assembly) : IMachineFiles
{
    public static EmbeddedFiles BuiltIn { get; } = new(typeof(EmbeddedFiles).Assembly);

    public string? Read(string path, out string problem)
    {
        problem = "";
        using Stream? stream = assembly.GetManifestResourceStream(path);
        if (stream is null || stream.Length > MachinePath.MaximumFileSize)
        {
            problem = stream is null ? MachinePath.Missing : MachinePath.TooLarge;
            return null;
        }
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
