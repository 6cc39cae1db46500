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
    /// <param name="captures">What is done with a capture, by so many workers; null where the command takes scenarios only.</param>
    public static Batch<T> Run(Session session, RunSettings settings, IReadOnlyList<string> paths, Func<InputFile, byte[], T> work, Func<InputFile, Stream, int, T>? captures = null)
    {
        InputPaths inputs = InputPaths.Of(paths, session.Surroundings.WorkingDirectory, settings.AllowEmpty, withCaptures: captures is not null);
        var outcomes = new FileOutcome<T>?[inputs.Files.Length];
        var problems = new string?[inputs.Files.Length];
        int jobsForOne = Math.Max(1, settings.Jobs / Math.Max(1, inputs.Files.Length));
        ForEach(inputs.Files.Length, settings.Jobs, i =>
        {
            outcomes[i] = Read(inputs.Files[i], session, work, captures, jobsForOne, out problems[i]);
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

    private static FileOutcome<T>? Read(InputFile file, Session session, Func<InputFile, byte[], T> work, Func<InputFile, Stream, int, T>? captures, int jobs, out string? problem)
    {
        problem = null;
        byte[]? bytes = null;
        try
        {
            using Stream opened = InputReader.Open(file, session.Surroundings);
            (Stream stream, bool isCapture) = CaptureInput.Look(opened);
            if (!isCapture && !CaptureInput.HasName(file.DisplayPath))
                bytes = InputReader.ReadAll(stream);
            else if (captures is not null)
                return new FileOutcome<T>(file, captures(file, stream, jobs));
            else
                problem = $"{file.DisplayPath} is a capture; this command takes scenarios";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"cannot read {file.DisplayPath}: {Reason(e)}";
        }

        return bytes is null ? null : new FileOutcome<T>(file, work(file, bytes));
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
