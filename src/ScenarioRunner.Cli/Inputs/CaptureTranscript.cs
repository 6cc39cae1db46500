using System.Collections.Immutable;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;
using ScenarioRunner.Reporting.Transcripts;

namespace ScenarioRunner.Cli.Inputs;

/// <summary>The transcripts of a capture's connections. Nothing in them differs when the same is recorded again.</summary>
/// <param name="Text">One after the other, as of a file with several scenarios.</param>
internal sealed record CaptureTranscript(CaptureScenarios Scenarios, string Stem, ImmutableArray<ScenarioResult> Results, string Text)
{
    public static CaptureTranscript Of(Session session, InputFile file, Stream capture, ImportOptions options, byte[] keyLog)
    {
        CaptureScenarios scenarios = CaptureScenarios.Read(session, capture, options, keyLog);
        string stem = ImportNames.Clean(file);
        var results = ImmutableArray.CreateBuilder<ScenarioResult>();
        List<string> texts = [];
        foreach (ImportedConnection one in scenarios.Connections)
        {
            string name = ImportNames.Of(stem, one.Connection);
            if (one.Text.Length == 0)
            {
                texts.Add($"{name}\n\nleft out: {one.Problem}\nverdict: none");
                continue;
            }

            ImmutableArray<ScenarioResult> of = CaptureScenarios.Validate(session, name, one.Text);
            results.AddRange(of);
            texts.Add(TranscriptText.Of(of));
        }

        return new CaptureTranscript(scenarios, stem, results.ToImmutable(), string.Join("\n\n", texts));
    }

    /// <summary>The whole capture was read.</summary>
    public bool IsComplete => Scenarios.Problems.IsEmpty;
}
