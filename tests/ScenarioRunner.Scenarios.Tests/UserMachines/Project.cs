using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Scenarios.Tests.UserMachines;

/// <summary>A project folder with machines and scenarios of its own.</summary>
internal sealed class Project : IDisposable
{
    public Project() => Folder = Directory.CreateTempSubdirectory("machines-").FullName;

    public string Folder { get; }

    public Project With(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Runs the text as if it were the file at that path in the project.</summary>
    public ImmutableArray<ScenarioResult> Run(string path, string text) =>
        new Pipeline(Folder).Run(path, Encoding.UTF8.GetBytes(text), new RunRequest(1000, Steps: true));

    /// <summary>Each finding as <c>line:column rule message</c>.</summary>
    public string[] Findings(string path, string text) =>
        [.. Run(path, text).SelectMany(result => result.Findings.Select(finding =>
            $"{result.Source.PositionOf(finding.Span.Start).Line}:{result.Source.PositionOf(finding.Span.Start).Column} {finding.Rule.Name}: {finding.Message}"))];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
