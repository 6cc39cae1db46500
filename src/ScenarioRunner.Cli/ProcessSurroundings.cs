using System.Text;

namespace ScenarioRunner.Cli;

/// <summary>The process's own surroundings: the only place that sees the console.</summary>
internal static class ProcessSurroundings
{
    public static Surroundings Create()
    {
        var interrupted = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            interrupted.Cancel();
        };
        return new Surroundings
        {
            Input = StandardInput.Open,
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            WorkingDirectory = Directory.GetCurrentDirectory(),
            Environment = Environment.GetEnvironmentVariable,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Interrupted = interrupted.Token,
        };
    }
}
