using System.Collections.Immutable;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Formatting;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Catalogue;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Comparing;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Replay.Results;
using ScenarioRunner.Validation;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>Language, machines and validation composed: the way of the data in one place.</summary>
/// <param name="folder">The project's folder: machines of the user's own are read from it and from nowhere else.</param>
public sealed class Pipeline(string folder) : IPipeline
{
    private readonly ProjectMachines _machines = new(folder);
    private readonly KnownTraffic _traffic = new();

    public ImmutableArray<RuleInfo> Rules => RuleBook.All;

    public ImmutableArray<string> MachineNames => MachineShelf.Names;

    public string MachineSchema => Machines.Describing.MachineSchema.Write();

    public ImmutableArray<ScenarioResult> Run(string path, byte[] bytes, RunRequest request)
    {
        (SourceText source, ImmutableArray<Finding> encoding) = HsText.Decode(path, bytes);
        SyntaxTree tree = HsParser.Parse(source, encoding.Length);
        ScenarioMachines machines = _machines.For(path);
        BoundFile file = Binder.Bind(tree, machines.VocabularyOf, path == "-" ? "stdin" : Path.GetFileNameWithoutExtension(path));
        var options = new ValidatorOptions(request.Steps, request.MaxRuns);
        var results = new FileResults(source);
        foreach (Model.Scenarios.Scenario scenario in file.Scenarios)
            results.Add(scenario.Span, Validator.Validate(scenario, machines.For(scenario), options));
        foreach (BrokenScenario broken in file.Broken)
            results.AddBroken(broken);
        return results.Complete(encoding, file.Findings);
    }

    public RecordedFile Record(string path, byte[] bytes, int maxRuns)
    {
        (SourceText source, ImmutableArray<Finding> encoding) = HsText.Decode(path, bytes);
        SyntaxTree tree = HsParser.Parse(source, encoding.Length);
        ScenarioMachines machines = _machines.For(path);
        BoundFile file = Binder.Bind(tree, machines.VocabularyOf, path == "-" ? "stdin" : Path.GetFileNameWithoutExtension(path));
        bool isSound = file.Broken.IsEmpty && encoding.Concat(file.Findings).All(finding => finding.Severity != Severity.Error)
            && file.Scenarios.All(scenario => scenario.RunCount <= maxRuns);
        if (!isSound)
            return new RecordedFile(Run(path, bytes, new RunRequest(maxRuns, Steps: false)), []);
        return new RecordedFile([], Runs());

        IEnumerable<(RecordedRun Run, ImmutableArray<ReferenceMachine> Machines)> Runs()
        {
            foreach (Model.Scenarios.Scenario scenario in file.Scenarios)
            {
                ImmutableArray<ReferenceMachine> used = [.. machines.For(scenario)];
                foreach (RecordedRun run in Validator.Record(scenario, used, new ValidatorOptions(MaxRuns: maxRuns)))
                    yield return (run, used);
            }
        }
    }

    public ImmutableArray<ScenarioResult> RunCapture(string path, Stream capture, byte[] keyLog, Against? against = null, int jobs = 1) =>
        CaptureResults.Of(path, capture, keyLog, against, jobs, _traffic);

    public FormattedFile Format(string path, byte[] bytes)
    {
        (SourceText source, ImmutableArray<Finding> encoding) = HsText.Decode(path, bytes);
        SyntaxTree tree = HsParser.Parse(source, encoding.Length);
        ImmutableArray<Finding> findings = encoding.AddRange(tree.Findings);
        bool parses = findings.All(f => f.Severity != Severity.Error);
        return new FormattedFile(source, parses ? Formatter.Format(tree, _machines.For(path).VocabularyOf) : null, findings);
    }

    public string Page(RuleInfo rule) => RuleBook.Page(rule);

    public string? PageOfRequirement(string id) => RuleBook.PageOfRequirement(id);

    public string? SectionOf(RuleInfo rule) => RequirementCatalogue.Of(rule.Layer)?.Find(rule.Requirement)?.Section;

    public IMachineView Machine(string nameOrFile) => MachineShelf.Find(nameOrFile);

    public ImmutableArray<MachineComplaint> CheckMachine(string nameOrFile) => MachineShelf.Check(nameOrFile);
}
