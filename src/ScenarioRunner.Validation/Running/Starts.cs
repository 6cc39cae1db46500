using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Validation.Running;

/// <summary>Puts the start state in place: the states, what the machine gives with them, the text's own variables, and what follows.</summary>
internal sealed class Starts(Course course, Calls calls)
{
    public void Apply(World world)
    {
        if (course.Scenario.Given.IsEmpty)
            return;
        List<(int Connection, bool First)> places = [];
        foreach (Claim claim in course.Scenario.Given)
            foreach ((int Connection, bool First) place in course.Places(claim.Endpoint.ToString(), course.LayerNamed(claim.Layer)))
                if (claim.Variable.Length == 0 && course.Of(place.Connection).Definition.StateNamed(claim.Value.Text) is >= 0 and int state)
                {
                    world.Connections[place.Connection].Side(place.First).State = state;
                    places.Add(place);
                }

        foreach ((int connection, bool first) in places)
            calls.RunUnwritten(world, connection, first, "given");
        foreach (Claim claim in course.Scenario.Given.Where(claim => claim.Variable.Length > 0))
            foreach ((int connection, bool first) in course.Places(claim.Endpoint.ToString(), course.LayerNamed(claim.Layer)))
                SetVariable(course.Of(connection).Definition, world.Connections[connection], first, claim);
        foreach ((int connection, bool first) in places)
            calls.RunUnwritten(world, connection, first, "derive");
    }

    private static void SetVariable(Machine machine, Connection connection, bool first, Claim claim)
    {
        Endpoint endpoint = connection.Side(first);
        if (machine.VariableNamed(claim.Variable) is >= 0 and int index)
            endpoint.Variables[index] = Number(machine, claim.Value, machine.Variables[index].Type, endpoint, connection.Side(!first));
    }

    private static long Number(Machine machine, Value value, ValueType type, Endpoint self, Endpoint peer)
    {
        if (type is not (ValueType.Own or ValueType.Theirs))
            return value.Number;
        long origin = value.Kind == ValueKind.Absolute || machine.OwnBase < 0
            ? 0
            : (type == ValueType.Own ? self : peer).Variables[machine.OwnBase];
        return unchecked((uint)(value.Number + origin));
    }
}
