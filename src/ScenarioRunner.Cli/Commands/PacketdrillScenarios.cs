using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Packetdrill;

namespace ScenarioRunner.Cli.Commands;

/// <summary>Packetdrill scripts among the files of <c>runner import</c>, and what they are written as.</summary>
internal sealed class PacketdrillScenarios
{
    private readonly List<(InputFile File, string Text, ImmutableArray<PacketdrillRemark> Remarks)> _scripts = [];

    public static bool Is(InputFile file) => file.DisplayPath.EndsWith(".pkt", StringComparison.OrdinalIgnoreCase);

    public void Add(InputFile file, byte[] bytes)
    {
        (string text, ImmutableArray<PacketdrillRemark> remarks) = PacketdrillImport.Of(Encoding.UTF8.GetString(bytes));
        lock (_scripts)
            _scripts.Add((file, text, remarks));
    }

    /// <summary>Tells what is left out of each, and hands over those that can be written. False where a statement could not be read.</summary>
    public bool Complete(Session session, ImportNames names, Action<string, string> write)
    {
        bool complete = true;
        foreach ((InputFile file, string text, ImmutableArray<PacketdrillRemark> remarks) in _scripts.OrderBy(script => script.File.DisplayPath, StringComparer.Ordinal))
        {
            foreach (PacketdrillRemark remark in remarks)
                session.Tell(string.Create(CultureInfo.InvariantCulture, $"{file.DisplayPath}:{remark.Line}: {Word(remark.Rule.Severity)}[{remark.Rule.Code}] {remark.Rule.Name}: {remark.Message}"));
            complete &= !remarks.Any(remark => remark.Rule.Severity == Severity.Error);
            if (text.Length > 0)
                write(names.StemOf(file), text);
        }

        return complete;
    }

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
