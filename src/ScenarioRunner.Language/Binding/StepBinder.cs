using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Binding;

/// <summary>Resolves one step. What is wrong is reported, and the step left out.</summary>
internal sealed class StepBinder(MachinesInPlay machines, Participants participants, FindingList findings)
{
    private readonly MessageBinder _messages = new(machines, findings);
    private readonly CallBinder _calls = new(machines, findings);
    private readonly ClaimBinder _claims = new(machines, participants, findings);
    private readonly ImmutableArray<Message>.Builder _flight = ImmutableArray.CreateBuilder<Message>(0);

    public Step? Bind(StepSyntax syntax) => syntax switch
    {
        MessageStatement message => Message(message),
        CallStatement call => IsKnown(call.At) ? _calls.Bind(call) : null,
        ArrivalStatement arrival => new ArrivalStep(arrival.Span, arrival.Kind, arrival.Label.Text, arrival.Label.Span) { Time = arrival.Time, Announced = arrival.Announced },
        WaitStatement wait => new WaitStep(wait.Span, wait.Duration) { Time = wait.Time, Announced = wait.Announced },
        ExpectStatement expect => new ExpectStep(expect.Span, Claims(expect.Claims)) { Time = expect.Time, Announced = expect.Announced },
        NoteStatement note => new NoteStep(note.Span, note.Text.Text) { Time = note.Time, Announced = note.Announced },
        _ => null,
    };

    public ImmutableArray<Claim> Claims(ImmutableArray<ClaimSyntax> claims) => [.. claims.Select(_claims.Bind).OfType<Claim>()];

    private MessageStep? Message(MessageStatement syntax)
    {
        bool toTheLeft = syntax.Arrow >= Arrow.DeliveredLeft;
        (EndpointName from, EndpointName to) = toTheLeft ? (syntax.Right, syntax.Left) : (syntax.Left, syntax.Right);
        Carriage carriage = syntax.Arrow switch
        {
            Arrow.Lost or Arrow.LostLeft => Carriage.Lost,
            Arrow.InFlight or Arrow.InFlightLeft => Carriage.InFlight,
            _ => Carriage.Delivered,
        };
        bool sound = IsKnown(from) & IsKnown(to) & CheckEnds(from, to);
        if (syntax.Label is { } label && carriage != Carriage.InFlight)
            findings.Add(
                BindingRules.LabelWithoutFlight,
                label.Span,
                "this message is not in flight, so nothing can refer to its label",
                $"send it with `~>`, or leave `as {label.Text}` out");
        _flight.Clear();
        foreach (MessageSyntax written in syntax.Messages)
            if (_messages.Bind(written) is { } message)
                _flight.Add(message);
        if (!sound || _flight.Count < syntax.Messages.Length)
            return null;
        return new MessageStep(syntax.Span, from, to, carriage, syntax.Injected, _flight.DrainToImmutable(), syntax.Label?.Text)
        {
            Time = syntax.Time,
            Announced = syntax.Announced,
        };
    }

    private bool CheckEnds(EndpointName from, EndpointName to)
    {
        if (from.Participant == to.Participant)
            findings.Add(BindingRules.SelfAddressed, to.Span, $"`{from.Participant}` sends to itself");
        else if (from.Connection != to.Connection)
            findings.Add(
                BindingRules.ConnectionMismatch,
                to.Span,
                $"`{from}` and `{to}` are on different connections",
                $"write `{from.Participant}/{Math.Max(from.Connection, to.Connection)}` and `{to.Participant}/{Math.Max(from.Connection, to.Connection)}`");
        else
            return true;
        return false;
    }

    private bool IsKnown(EndpointName endpoint)
    {
        bool known = participants.Has(endpoint.Participant);
        if (!known)
            findings.Add(
                BindingRules.UnknownParticipant,
                endpoint.Span,
                $"`{endpoint.Participant}` is not among the participants",
                participants.Suggest(endpoint.Participant));
        return known;
    }
}
