using System.Text;
using ScenarioRunner.Cli.Pipelines;

namespace ScenarioRunner.Cli.Tests.Driving;

/// <summary>A folder of its own, with the tool run inside it in process.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly Dictionary<string, string> _environment = [];

    public Workspace() => Folder = Directory.CreateTempSubdirectory("runner-").FullName;

    public string Folder { get; }

    /// <summary>Null: the real one.</summary>
    public IPipeline? Pipeline { get; init; } = new FakePipeline();

    public bool Terminal { get; init; }

    public string this[string variable]
    {
        set => _environment[variable] = value;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public Workspace With(string name, string text) => With(name, new UTF8Encoding(false).GetBytes(text));

    public Workspace With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public bool Has(string name) => File.Exists(PathOf(name));

    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public Task<CliRun> Run(params string[] args) => RunWith("", args);

    public Task<CliRun> RunWith(string input, string[] args, CancellationToken interrupted = default) => RunWith(Encoding.UTF8.GetBytes(input), args, interrupted);

    public async Task<CliRun> RunWith(byte[] input, string[] args, CancellationToken interrupted = default)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        int code = await RunnerApp.RunAsync(args, new Surroundings
        {
            Input = () => new MemoryStream(input),
            Output = output,
            Error = error,
            WorkingDirectory = Folder,
            Environment = name => _environment.GetValueOrDefault(name),
            OutputIsTerminal = Terminal,
            ErrorIsTerminal = Terminal,
            Interrupted = interrupted,
        }, Pipeline);
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
