using System.CommandLine;
using ScenarioRunner.Cli.Running;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner explain CODE|NAME</c>: a rule's page.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var word = new Argument<string>("RULE") { Description = "a code (TCP201), a name (ack-unsent) or a catalogue id (ACK-UNSENT)" };
        var command = new Command("explain", "Explain a rule: what, why, the RFC, a good and a bad example.") { word };
        command.SetAction(parsed => Run(session, parsed.GetRequiredValue(word)));
        return command;
    }

    private static int Run(Session session, string word)
    {
        // A requirement may have several rules, and a name may stand in two layers.
        string[] pages = [.. session.Pipeline.Rules.Where(rule => rule.IsCalled(word)).Select(session.Pipeline.Page)];
        if (pages.Length == 0 && session.Pipeline.PageOfRequirement(word) is { } requirement)
            pages = [requirement];
        if (pages.Length == 0)
            throw Unknown(session, word);
        session.Output.Write(string.Join("\n", pages.Select(page => page.TrimEnd('\n') + "\n")));
        return ExitCode.Good;
    }

    private static UsageException Unknown(Session session, string word)
    {
        string? near = Suggestion.For(word, session.Pipeline.Rules.SelectMany(r => (string[])[r.Code, r.Name, r.Requirement]));
        return new UsageException(
            $"no rule is called '{word}'{(near is null ? "" : $"; did you mean {near}?")}",
            "runner rules lists them all");
    }
}
