using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary><c>deliver</c>, <c>duplicate</c> and <c>drop</c> of labelled messages.</summary>
internal sealed class Arrivals(Course course, Messages messages)
{
    public void Run(World world, ArrivalStep arrival, Scope scope, int step, List<World> results)
    {
        int index = Find(world, arrival.Label, scope);
        if (index < 0 || (world.Flights[index].Ended && arrival.Kind != ArrivalKind.Duplicate))
        {
            Refuse(world, arrival, index, step);
            results.Add(world);
            return;
        }

        Flight flight = world.Flights[index];
        StepRecord record = new(course, step, flight.Connection, world) { FromFirst = !flight.FromFirst, Message = Show(world, flight) };
        if (arrival.Kind != ArrivalKind.Duplicate)
            world.Flights[index] = flight with { Ended = true };
        if (arrival.Kind == ArrivalKind.Drop)
        {
            record.Close(world);
            results.Add(world);
            return;
        }

        messages.Deliver(world, flight.Connection, flight.FromFirst, flight.Packet, record, step, results);
    }

    private string? Show(World world, Flight flight)
    {
        Connection between = world.Connections[flight.Connection];
        return course.KeepsTrail
            ? course.Of(flight.Connection).Dialect.Show(flight.Packet, between.Side(flight.FromFirst), between.Side(!flight.FromFirst))
            : null;
    }

    // The newest message of that label in the nearest scope.
    private static int Find(World world, string label, Scope scope)
    {
        for (Scope? at = scope; at is not null; at = at.Parent)
            for (int i = world.Flights.Count - 1; i >= 0; i--)
                if (ReferenceEquals(world.Flights[i].Scope, at) && world.Flights[i].Label == label)
                    return i;
        return -1;
    }

    private void Refuse(World world, ArrivalStep arrival, int index, int step)
    {
        Finding finding = new()
        {
            Rule = ExpectationRules.LabelEnded,
            Severity = Severity.Error,
            Span = arrival.LabelSpan,
            Message = index < 0
                ? $"no message called {arrival.Label} is on its way here"
                : $"{arrival.Label} has arrived or was dropped before; a further copy is written: duplicate {arrival.Label}",
            Expected = "a message on its way",
            Actual = arrival.Label,
        };
        if (!Announcements.Cover(arrival, finding))
            world.Errors++;
        new StepRecord(course, step, index < 0 ? 0 : world.Flights[index].Connection, world) { Findings = [finding] }.Close(world);
    }
}
