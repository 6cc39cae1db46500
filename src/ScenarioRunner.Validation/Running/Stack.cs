using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>
/// Layers on top of each other: a line of messages of an upper layer is a segment of the lowest one, and its messages arrive in order;
/// what ends the lowest layer's stream is told to the layers above.
/// </summary>
internal sealed class Stack(Course course, Explorer explorer, Messages messages, Calls calls)
{
    /// <summary>Octets of a message whose length the text leaves open, and the most that a line takes.</summary>
    private const int OctetsOfAMessage = 100;
    private const int OctetsOfALine = 1200;

    private readonly Streams _streams = new();

    public void Take(MessageStep step, Scope scope, int index, int pair, bool fromFirst)
    {
        if (course.LayerNamed(step.Messages[0].Layer) == 0)
        {
            for (int part = 0; part < step.Messages.Length; part++)
            {
                explorer.Take(part, step, scope, index, pair, fromFirst, step.Carriage, step.Label);
                TellAbove(step.Messages[part], step, index, pair, fromFirst);
            }

            return;
        }

        if (course.Layers[0].Dialect.Carrier(Octets(step)) is { } segment)
            explorer.Take(new Sending(index, step.Messages[0], segment, pair, fromFirst, step.Carriage, step.Label, scope), step);
        if (_streams.Repeated(step, pair, fromFirst) is { } portion)
        {
            if (step.Carriage == Carriage.Delivered)
                HandUp(portion, index);
            return;
        }

        bool waits = step.Carriage != Carriage.Delivered || _streams.IsHeldUp(pair, fromFirst);
        string? label = waits ? _streams.Add(step, scope, pair, fromFirst, index).Label : null;
        for (int part = 0; part < step.Messages.Length; part++)
            explorer.Take(part, step, scope, index, pair, fromFirst, waits ? Carriage.InFlight : Carriage.Delivered, label);
    }

    /// <summary>A labelled segment arrives, and with it the messages in it.</summary>
    public void Arrive(ArrivalStep arrival, Scope scope, int step)
    {
        if (arrival.Kind == ArrivalKind.Deliver && _streams.Labelled(arrival.Label, scope) is { } portion)
            HandUp(portion, step);
    }

    private void HandUp(Portion portion, int step)
    {
        foreach (Portion ready in _streams.Arrive(portion))
            explorer.Each((world, results) => HandUp(world, ready, step, results), step);
    }

    private void HandUp(World start, Portion portion, int step, List<World> results)
    {
        List<World> worlds = [start];
        for (int i = 0; i < start.Flights.Count; i++)
        {
            if (start.Flights[i] is not { Ended: false } flight || flight.Label != portion.Label || flight.Connection < course.Topology.Pairs.Count)
                continue;
            List<World> next = [];
            foreach (World world in worlds)
            {
                StepRecord record = new(course, step, flight.Connection, world) { FromFirst = !flight.FromFirst };
                world.Flights[i] = flight with { Ended = true };
                messages.Deliver(world, flight.Connection, flight.FromFirst, flight.Packet, record, step, next);
            }

            worlds = next;
        }

        results.AddRange(worlds);
    }

    // The layers above hear that their stream ends: their own side first, then the other one.
    private void TellAbove(Message message, MessageStep step, int index, int pair, bool fromFirst)
    {
        if (course.Layers[0].Dialect.EndOf(message) is not { Length: > 0 } end)
            return;
        CallStep call = new(step.Span, step.From, end, message.Span, null) { Announced = step.Announced };
        for (int layer = 1; layer < course.Layers.Length; layer++)
        {
            int connection = course.Place(pair, layer);
            if (!course.Layers[layer].Definition.Calls.Contains(end))
                continue;
            explorer.Each(
                (world, results) =>
                {
                    calls.RunIn(world, connection, fromFirst, call, index);
                    calls.RunUnwritten(world, connection, !fromFirst, $"peer_{end}");
                    results.Add(world);
                },
                index);
        }
    }

    private static int Octets(MessageStep step)
    {
        long octets = 0;
        foreach (Message message in step.Messages)
            octets += LengthOf(message);
        return (int)Math.Clamp(octets, 1, OctetsOfALine);
    }

    private static long LengthOf(Message message)
    {
        foreach (MessageAttribute attribute in message.Attributes)
            if (attribute is { Name: "len", Value: { Kind: ValueKind.Number, Number: > 0 and < int.MaxValue } })
                return attribute.Value.Number;
        return OctetsOfAMessage;
    }
}
