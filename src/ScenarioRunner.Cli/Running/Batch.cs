using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Settings;

namespace ScenarioRunner.Cli.Running;

/// <summary>What became of one file.</summary>
internal sealed record FileOutcome<T>(InputFile File, T Value);

/// <summary>Many files worked on at the same time; results in the order of the files, whatever the number of workers.</summary>
/// <param name="Complete">False when a path led nowhere or a file could not be read; that has been said.</param>
internal sealed record Batch<T>(ImmutableArray<FileOutcome<T>> Outcomes, ImmutableArray<string> Folders, bool Complete)
{
    public static Batch<T> Run(Session session, RunSettings settings, IReadOnlyList<string> paths, Func<InputFile, byte[], T> work)
    {
        InputPaths inputs = InputPaths.Of(paths, session.Surroundings.WorkingDirectory, settings.AllowEmpty);
        var outcomes = new FileOutcome<T>?[inputs.Files.Length];
        var problems = new string?[inputs.Files.Length];
        ForEach(inputs.Files.Length, settings.Jobs, i =>
        {
            byte[]? bytes = Read(inputs.Files[i], session, out problems[i]);
            if (bytes is not null)
                outcomes[i] = new FileOutcome<T>(inputs.Files[i], work(inputs.Files[i], bytes));
        }, session.Surroundings.Interrupted);
        bool complete = true;
        foreach (string? problem in inputs.Problems.Concat(problems))
        {
            if (problem is null)
                continue;
            session.Complain(problem);
            complete = false;
        }

        return new Batch<T>([.. outcomes.OfType<FileOutcome<T>>()], inputs.Folders, complete);
    }

    private static byte[]? Read(InputFile file, Session session, out string? problem)
    {
        problem = null;
        try
        {
            return InputReader.Read(file, session.Surroundings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"cannot read {file.DisplayPath}: {Reason(e)}";
            return null;
        }
    }

    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "access denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        _ => e.Message,
    };

    private static void ForEach(int count, int jobs, Action<int> work, CancellationToken interrupted)
    {
        if (count <= 1 || jobs == 1)
        {
            for (int i = 0; i < count; i++)
            {
                interrupted.ThrowIfCancellationRequested();
                work(i);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = interrupted }, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
