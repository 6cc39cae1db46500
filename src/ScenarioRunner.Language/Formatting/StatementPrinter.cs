using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Formatting;

/// <summary>One statement as canonical text.</summary>
internal sealed class StatementPrinter(SourceText source, Spelling spelling)
{
    private readonly TokenPrinter _tokens = new(source, spelling);

    public string Print(StatementSyntax statement)
    {
        spelling.Follow(statement);
        return statement switch
        {
            StepSyntax step => Step(step),
            BlockStatement block => Block(block),
            _ => Header(statement),
        };
    }

    private string Header(StatementSyntax statement) => statement switch
    {
        ScenarioStatement scenario => $"scenario {source.Slice(scenario.Name.Span)}",
        TagsStatement tags => $"tags {_tokens.Names(tags.Tags)}",
        UseStatement use => $"use {string.Join(", ", use.Machines.Select(Machine))}",
        ProfileStatement profile => $"profile {_tokens.Name(profile.Name.Span)}",
        ParticipantsStatement participants => $"participants {_tokens.Names(participants.Names)}",
        GivenStatement given => $"given {_tokens.Claims(given.Claims)}",
        EachStatement each => $"each {each.Variable.Text} in [{_tokens.Values(each.Values)}]",
        _ => source.Slice(statement.Span),
    };

    /// <summary>A path keeps its quotes: they tell it from a machine's name.</summary>
    private string Machine(MachineSyntax machine)
    {
        string name = machine.IsPath ? source.Slice(machine.Name.Span) : machine.Name.Text;
        string version = machine.Version is { } written ? $" {written.Text}" : "";
        return name + version + (machine.Settings.IsEmpty ? "" : " with" + _tokens.Items(machine.Settings));
    }

    private static string Block(BlockStatement block) => block.Word == BlockWord.Loop
        ? $"loop {block.RoundsText}"
        : block.Word.ToString().ToLowerInvariant();

    private string Step(StepSyntax step)
    {
        string time = step.Time is { } mark ? $"{(mark.Absolute ? '@' : '+')}{mark.Duration.Text} " : "";
        string announced = step.Announced.IsEmpty ? "" : $"  !! {string.Join(", ", step.Announced.Select(a => _tokens.Name(a.Span)))}";
        return time + Action(step) + announced;
    }

    private string Action(StepSyntax step) => step switch
    {
        MessageStatement message => Message(message),
        CallStatement call => $"{_tokens.Endpoint(call.At)}: {call.Call.Text}{(call.Argument is null ? "" : " " + _tokens.Value(call.Argument))}",
        ArrivalStatement arrival => $"{arrival.Kind.ToString().ToLowerInvariant()} {_tokens.Name(arrival.Label.Span)}",
        WaitStatement wait => $"wait {wait.Duration.Text}",
        ExpectStatement expect => $"expect {_tokens.Claims(expect.Claims)}",
        NoteStatement note => $"note {_tokens.Value(note.Text)}",
        _ => source.Slice(step.Span),
    };

    private string Message(MessageStatement message)
    {
        bool toTheLeft = message.Arrow >= Arrow.DeliveredLeft;
        (EndpointName from, EndpointName to) = toTheLeft ? (message.Right, message.Left) : (message.Left, message.Right);
        string arrow = message.Arrow switch
        {
            Arrow.Lost or Arrow.LostLeft => "-x",
            Arrow.InFlight or Arrow.InFlightLeft => "~>",
            _ => "->",
        };
        string flight = string.Join(", ", message.Messages.Select(m => _tokens.MessageName(m.Name) + _tokens.Items(m.Items)));
        string label = message.Label is { } name ? $" as {_tokens.Name(name.Span)}" : "";
        return $"{(message.Injected ? "inject " : "")}{_tokens.Endpoint(from)} {arrow} {_tokens.Endpoint(to)}: {flight}{label}";
    }
}
