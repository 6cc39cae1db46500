using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Comparing;

namespace ScenarioRunner.Cli.Pipelines;

/// <summary>What the commands need from language, machines and validation. Pure: no files, no console.</summary>
public interface IPipeline
{
    /// <summary>From a file's bytes to the verdicts on its scenarios and runs, in the file's order.</summary>
    ImmutableArray<ScenarioResult> Run(string path, byte[] bytes, RunRequest request);

    /// <summary>The runs with the messages that were sent; a text that does not parse, or stands for too many runs, has none.</summary>
    RecordedFile Record(string path, byte[] bytes, int maxRuns);

    /// <summary>From a capture to the verdicts on its connections, in the order of their first frames.</summary>
    /// <param name="keyLog">The text of a key log, empty without one.</param>
    /// <param name="against">The scenario that the connections are held against; null for none.</param>
    /// <param name="jobs">So many of its connections may be judged at the same time; the verdicts do not depend on it.</param>
    ImmutableArray<ScenarioResult> RunCapture(string path, Stream capture, byte[] keyLog, Against? against = null, int jobs = 1);

    /// <summary>Canonical text.</summary>
    FormattedFile Format(string path, byte[] bytes);

    /// <summary>Every rule that can be raised, sorted by code.</summary>
    ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>A rule's page.</summary>
    string Page(RuleInfo rule);

    /// <summary>What is said about a requirement of a catalogue that no rule carries; null for any other word.</summary>
    string? PageOfRequirement(string id);

    /// <summary>The part of a catalogue that a rule's requirement stands in; null for a rule beyond the catalogues.</summary>
    string? SectionOf(RuleInfo rule);

    /// <summary>Names of the machines that come with the tool, sorted.</summary>
    ImmutableArray<string> MachineNames { get; }

    /// <summary>A machine of the tool's own, or one in a file (a full path).</summary>
    /// <exception cref="UsageException">The file is no machine.</exception>
    IMachineView Machine(string nameOrFile);

    /// <summary>The JSON schema of machine files.</summary>
    string MachineSchema { get; }

    /// <summary>What is wrong with a machine of the tool's own or with a file (a full path); none when all is well.</summary>
    ImmutableArray<MachineComplaint> CheckMachine(string nameOrFile);
}
