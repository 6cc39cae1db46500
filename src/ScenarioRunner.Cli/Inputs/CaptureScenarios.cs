using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;

namespace ScenarioRunner.Cli.Inputs;

/// <summary>The connections of a capture as scenarios.</summary>
/// <param name="Connections">In the order of their first frames.</param>
/// <param name="Problems">Why the capture could not be read to its end.</param>
internal sealed record CaptureScenarios(ImmutableArray<ImportedConnection> Connections, ImmutableArray<CaptureProblem> Problems)
{
    /// <param name="keyLog">The text of a key log, empty without one.</param>
    public static CaptureScenarios Read(Session session, Stream capture, ImportOptions options, byte[] keyLog)
    {
        List<ImportedConnection> connections = [];
        CaptureReader reader = CaptureReader.Open(capture);
        KeyLog keys = new();
        keys.Read(keyLog);
        CaptureImport.Run(reader, options, text => Validate(session, "import", text), connections.Add, keys);
        return new CaptureScenarios([.. connections.OrderBy(one => one.Connection.Index)], [.. reader.Problems]);
    }

    /// <summary>The verdict on the text of a scenario, with its steps.</summary>
    public static ImmutableArray<ScenarioResult> Validate(Session session, string name, string text) =>
        session.Pipeline.Run(name + InputPaths.Extension, Encoding.UTF8.GetBytes(text), new RunRequest(1, Steps: true));

    /// <summary>Says what the scenarios do not say, and why.</summary>
    /// <param name="stem">What the names of the scenarios begin with.</param>
    public void Tell(Session session, InputFile file, string stem)
    {
        foreach (CaptureProblem problem in Problems)
            session.Complain($"{file.DisplayPath}: {problem}");
        foreach (ImportedConnection one in Connections)
        {
            string name = ImportNames.Of(stem, one.Connection), place = $"{file.DisplayPath}: {one.Connection.Name}: ";
            if (one.Problem.Length > 0)
                session.Tell(place + (one.Text.Length == 0 ? "left out: " : $"{name} says something else than the capture: ") + one.Problem);
            if (one.Left.Length > 0)
                session.Tell($"{place}{name} leaves out {one.Left}");
        }
    }
}
