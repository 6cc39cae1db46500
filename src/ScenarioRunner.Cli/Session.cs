using System.Text;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Cli;

/// <summary>One invocation: its surroundings, what does the work, and the writer for standard output.</summary>
internal sealed class Session(Surroundings surroundings, IPipeline pipeline)
{
    public Surroundings Surroundings { get; } = surroundings;

    public IPipeline Pipeline { get; } = pipeline;

    public TextWriter Output { get; } = new StreamWriter(surroundings.Output, new UTF8Encoding(false), 16384, leaveOpen: true) { NewLine = "\n" };

    /// <summary>A complaint about the environment, such as a file that cannot be read.</summary>
    public void Complain(string message) => Surroundings.Error.Write("error: " + Visible.Of(message) + "\n");

    /// <summary>A line of progress or summary.</summary>
    public void Tell(string message) => Surroundings.Error.Write(Visible.Of(message) + "\n");
}
