using System.CommandLine;
using ScenarioRunner.Cli.Commands;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Cli;

/// <summary>The whole tool as one call: arguments and surroundings in, exit code out. All failures end here.</summary>
public static class RunnerApp
{
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, IPipeline? pipeline = null)
    {
        try
        {
            Task<int> work = InvokeAsync(args, surroundings, pipeline);
            // Files are written whole or not at all, so work may be left where it stands.
            return await work.WaitAsync(surroundings.Interrupted);
        }
        catch (OperationCanceledException)
        {
            return Stop(surroundings, ExitCode.Interrupted, "interrupted");
        }
        catch (UsageException e)
        {
            return Stop(surroundings, ExitCode.Usage, "error: " + e.Message, e.Help);
        }
        catch (IOException e)
        {
            return Stop(surroundings, ExitCode.Usage, "error: " + e.Message);
        }
        catch (UnauthorizedAccessException e)
        {
            return Stop(surroundings, ExitCode.Usage, "error: " + e.Message);
        }
        catch (Exception e)
        {
            return Stop(surroundings, ExitCode.Internal, $"internal error: {e.GetType().Name}: {e.Message}",
                "this is a fault of runner, not of your files; please report it with the command and the file");
        }
    }

    private static Task<int> InvokeAsync(string[] args, Surroundings surroundings, IPipeline? pipeline)
    {
        var session = new Session(surroundings, pipeline ?? new Pipeline(surroundings.WorkingDirectory));
        RootCommand root = CommandTree.Create(session);
        // Arguments are taken as they are: a path may begin with @.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            throw Refusal(parsed);
        return Run(parsed, session);
    }

    private static UsageException Refusal(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string help = CommandTree.NameOf(command) + " --help";
        if (parsed.UnmatchedTokens.Count == 0)
            return new UsageException(parsed.Errors[0].Message, help);
        string word = parsed.UnmatchedTokens[0];
        bool option = word.StartsWith('-');
        string? near = Suggestion.For(word, option ? command.Options.Select(o => o.Name) : command.Subcommands.Select(c => c.Name));
        return new UsageException($"'{word}' is not {(option ? "an option" : "a command")}{(near is null ? "" : $"; did you mean {near}?")}", help);
    }

    private static async Task<int> Run(ParseResult parsed, Session session)
    {
        // Off the caller's thread, so that an interrupt is seen while a command works.
        int code = await Task.Run(() => parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = session.Output,
            Error = session.Surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        }));
        await session.Output.FlushAsync();
        return code;
    }

    private static int Stop(Surroundings surroundings, int code, string message, string help = "")
    {
        try
        {
            surroundings.Error.Write(Visible.Of(message) + "\n");
            if (help.Length > 0)
                surroundings.Error.Write("help: " + Visible.Of(help) + "\n");
        }
        catch (IOException)
        {
            // Nobody listens; the exit code still says it.
        }

        return code;
    }
}
