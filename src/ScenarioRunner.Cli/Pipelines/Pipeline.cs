using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>Language, machines and validation composed: the way of the data in one place.</summary>
public sealed class Pipeline : IPipeline
{
    public ImmutableArray<RuleInfo> Rules => [Running.SnapshotCheck.Differs];

    public ImmutableArray<string> MachineNames => [];

    public string MachineSchema => "{}";

    public ImmutableArray<ScenarioResult> Run(string path, byte[] bytes, RunRequest request) => [];

    public FormattedFile Format(string path, byte[] bytes) => throw new NotSupportedException();

    public string Page(RuleInfo rule) => rule.Summary;

    public string ShowMachine(string name) => "";

    public string DiagramOfMachine(string name) => "";

    public ImmutableArray<string> CheckMachine(string path, byte[] bytes) => [];
}
