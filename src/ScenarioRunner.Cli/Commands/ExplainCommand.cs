using System.Collections.Immutable;
using System.CommandLine;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Cli.Running;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Cli.Commands;

/// <summary><c>runner explain CODE|NAME</c>: a rule's page.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var word = new Argument<string>("RULE") { Description = "a code (TCP201), a name (ack-unsent) or a catalogue id (ACK-UNSENT)" };
        Option<string?> machine = MachineArgument.Option("look in this machine's rules only");
        var command = new Command("explain", "Explain a rule: what, why, the RFC, a good and a bad example.") { word, machine };
        command.SetAction(parsed => Run(session, parsed.GetRequiredValue(word), parsed.GetValue(machine)));
        return command;
    }

    private static int Run(Session session, string word, string? machine)
    {
        IMachineView? view = machine is null ? null : MachineArgument.Open(session, machine);
        ImmutableArray<RuleInfo> rules = view?.Rules ?? session.Pipeline.Rules;
        // A requirement may have several rules, and a name may stand in two layers.
        string[] pages = [.. rules.Where(rule => rule.IsCalled(word)).Select(rule => view?.Page(rule) ?? session.Pipeline.Page(rule))];
        if (pages.Length == 0 && machine is null && session.Pipeline.PageOfRequirement(word) is { } requirement)
            pages = [requirement];
        if (pages.Length == 0)
            throw Unknown(word, rules, machine);
        session.Output.Write(string.Join("\n", pages.Select(page => page.TrimEnd('\n') + "\n")));
        return ExitCode.Good;
    }

    private static UsageException Unknown(string word, ImmutableArray<RuleInfo> rules, string? machine)
    {
        string? near = Suggestion.For(word, rules.SelectMany(r => (string[])[r.Code, r.Name, r.Requirement]));
        return new UsageException(
            $"no rule is called '{word}'{(near is null ? "" : $"; did you mean {near}?")}",
            machine is null ? "runner rules lists them all; --machine FILE looks in a machine of your own" : $"runner rules --machine {machine} lists them all");
    }
}
