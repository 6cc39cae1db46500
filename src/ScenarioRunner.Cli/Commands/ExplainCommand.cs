using System.CommandLine;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Model.Findings;

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
        foreach (RuleInfo rule in session.Pipeline.Rules)
        {
            if (!rule.IsCalled(word))
                continue;
            session.Output.Write(session.Pipeline.Page(rule).TrimEnd('\n') + "\n");
            return ExitCode.Good;
        }

        string? near = Suggestion.For(word, session.Pipeline.Rules.SelectMany(r => (string[])[r.Code, r.Name]));
        throw new UsageException(
            $"no rule is called '{word}'{(near is null ? "" : $"; did you mean {near}?")}",
            "runner rules lists them all");
    }
}
