using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Replay.Exporting.Tls;
using ScenarioRunner.Validation;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

/// <summary>The TLS scenarios of the project, run, and the octets that they become.</summary>
internal static class TlsScenarios
{
    public static string Root
    {
        get
        {
            string folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }

    /// <summary>Paths below <c>scenarios</c>.</summary>
    public static IEnumerable<string> Files(params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Root, "scenarios", folder), "*.hs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Path.Combine(Root, "scenarios"), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static IEnumerable<(RecordedRun Run, ImmutableArray<ReferenceMachine> Machines)> Runs(string file) =>
        Runs(file, File.ReadAllText(Path.Combine(Root, "scenarios", file)));

    /// <summary>The runs of a text whose announcements are struck out, so that a fault is a finding.</summary>
    public static IEnumerable<(RecordedRun Run, ImmutableArray<ReferenceMachine> Machines)> Runs(string path, string text)
    {
        string plain = string.Join('\n', text.Split('\n').Select(line => line.IndexOf("  !! ", StringComparison.Ordinal) is >= 0 and var at ? line[..at] : line.IndexOf(" !! ", StringComparison.Ordinal) is >= 0 and var near ? line[..near] : line));
        BoundFile file = Binder.Bind(HsParser.Parse(HsText.Decode(path, Encoding.UTF8.GetBytes(plain)).Source), name => ReferenceMachine.Named(name)?.Dialect.Vocabulary, Path.GetFileNameWithoutExtension(path));
        foreach (Scenario scenario in file.Scenarios)
        {
            ImmutableArray<ReferenceMachine> machines = [.. scenario.Uses.Select(use => ReferenceMachine.Named(use.Machine)!)];
            foreach (RecordedRun run in Validator.Record(scenario, machines, new ValidatorOptions()))
                yield return (run, machines);
        }
    }

    /// <summary>The TLS messages of a run, all taken as of one connection for each pair of ends.</summary>
    public static (CarriedMessages Messages, MessageOctets Octets) Octets(RecordedRun run, ImmutableArray<ReferenceMachine> machines)
    {
        int layer = machines.IndexOf(ReferenceMachine.Tls);
        Dictionary<int, int> connections = [];
        int count = 0;
        List<CarriedMessage> messages = [];
        foreach (SentMessage sent in run.Messages.Where(sent => sent.Layer == layer))
        {
            bool again = Handshake.NameOf(sent) == "ClientHello" && ReferenceMachine.Tls.Definition.States[sent.State].Name == "CLOSED";
            if (again || !connections.ContainsKey(sent.Pair))
                connections[sent.Pair] = count++;
            messages.Add(new CarriedMessage(sent, connections[sent.Pair]));
        }

        CarriedMessages carried = new("test", run, layer, ReferenceMachine.Tls, [.. messages]);
        return (carried, new TlsOctets().Write(carried));
    }
}
