using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Validation.Running;

/// <summary>Holds <c>expect</c> against a world.</summary>
internal sealed class Expectations(Course course)
{
    public ImmutableArray<Finding> Check(World world, ExpectStep expect)
    {
        List<Finding>? findings = null;
        foreach (Claim claim in expect.Claims)
            if (Check(world, claim) is { } finding)
                (findings ??= []).Add(finding);
        return findings is null ? [] : [.. findings];
    }

    /// <summary>
    /// One finding for a line whose claims do not hold: a step that is missing keeps both ends from their states,
    /// and the variables of an endpoint in another state are other ones, too.
    /// </summary>
    public static ImmutableArray<Finding> Joined(ImmutableArray<Finding> findings)
    {
        ImmutableArray<Finding> states = [.. findings.Where(finding => finding.Rule == ExpectationRules.State)];
        if (states.IsEmpty)
            return findings;
        return
        [
            states[0] with
            {
                Message = string.Join("; ", states.Select(finding => finding.Message)),
                Expected = string.Join(", ", states.Select(finding => finding.Expected)),
                Actual = string.Join(", ", states.Select(finding => finding.Actual)),
                Related = [.. states.SelectMany(finding => finding.Related)],
            },
        ];
    }

    /// <summary>Puts the endpoints into the states that the text claims. False when there is none to put in.</summary>
    public bool Adopt(World world, ExpectStep expect, int step)
    {
        bool any = false;
        foreach (Claim claim in expect.Claims)
        {
            if (claim.Variable.Length > 0 || Place(world, claim) is not var (connection, first))
                continue;
            Endpoint endpoint = world.Connections[connection].Side(first);
            int state = course.Of(connection).Definition.StateNamed(claim.Value.Text);
            if (state < 0 || state == endpoint.State)
                continue;
            endpoint.LastMove = new Move(endpoint.LastMove, endpoint.State, state, "");
            endpoint.State = state;
            endpoint.StateCause = step;
            endpoint.Dues.Clear();
            endpoint.Timers.Clear();
            any = true;
        }

        return any;
    }

    private Finding? Check(World world, Claim claim)
    {
        if (Place(world, claim) is not var (connection, first))
            return null;
        Connection between = world.Connections[connection];
        Machine machine = course.Of(connection).Definition;
        return claim.Variable.Length == 0
            ? CheckState(machine, between.Side(first), claim)
            : CheckVariable(machine, between.Side(first), between.Side(!first), claim);
    }

    private (int Connection, bool First)? Place(World world, Claim claim)
    {
        List<(int Connection, bool First)> all = [.. course.Places(claim.Endpoint.ToString(), course.LayerNamed(claim.Layer))];
        return all.Count == 0 ? null : all.MaxBy(place => (world.Connections[place.Connection].LastUsed, -place.Connection));
    }

    private Finding? CheckState(Machine machine, Endpoint endpoint, Claim claim)
    {
        string state = machine.States[endpoint.State].Name;
        string expected = claim.Value.Text;
        if (claim.Value.Kind == ValueKind.Any || string.Equals(state, expected, StringComparison.OrdinalIgnoreCase) || MayBe(machine, endpoint, expected))
            return null;
        return new Finding
        {
            Rule = ExpectationRules.State,
            Severity = Severity.Error,
            Span = claim.Span,
            Endpoint = endpoint.Name,
            Message = $"{endpoint.Name} is in {state}, not in {expected}",
            Expected = expected,
            Actual = state,
            Reference = endpoint.StateReference,
            Related = Cause(endpoint.StateCause, $"{endpoint.Name} entered {state} here"),
        };
    }

    // An endpoint that nobody opened may be closed or listening.
    private bool MayBe(Machine machine, Endpoint endpoint, string expected)
    {
        if (endpoint.StateCause >= 0 || endpoint.State != machine.InitialState || course.Scenario.Given.Any(claim => claim.Endpoint.ToString() == endpoint.Name))
            return false;
        int listen = machine.Calls.IndexOf("listen");
        foreach (Row row in listen < 0 ? [] : machine.Rows)
            if (row.On.Contains(new Trigger(Occasion.Call, listen)) && (row.From >> endpoint.State & 1) == 1 && row.To >= 0
                && string.Equals(machine.States[row.To].Name, expected, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private Finding? CheckVariable(Machine machine, Endpoint endpoint, Endpoint peer, Claim claim)
    {
        int index = machine.VariableNamed(claim.Variable);
        if (index < 0 || claim.Value.Kind == ValueKind.Any)
            return null;
        long actual = Shown(machine, endpoint.Variables[index], machine.Variables[index].Type, claim.Value.Kind == ValueKind.Absolute, endpoint, peer);
        if (actual == claim.Value.Number)
            return null;
        return new Finding
        {
            Rule = ExpectationRules.Variable,
            Severity = Severity.Error,
            Span = claim.Span,
            Endpoint = endpoint.Name,
            Message = $"{endpoint.Name} has {claim.Variable} = {Text(actual)}, not {Text(claim.Value.Number)}",
            Expected = Text(claim.Value.Number),
            Actual = Text(actual),
            Related = Cause(endpoint.Causes[index] - 1, $"{endpoint.Name} set {claim.Variable} here"),
        };
    }

    private static long Shown(Machine machine, long value, ValueType type, bool absolute, Endpoint endpoint, Endpoint peer)
    {
        if (absolute || type is not (ValueType.Own or ValueType.Theirs) || machine.OwnBase < 0)
            return value;
        long origin = (type == ValueType.Own ? endpoint : peer).Variables[machine.OwnBase];
        return unchecked((int)((uint)value - (uint)origin));
    }

    private ImmutableArray<RelatedPlace> Cause(int step, string message) =>
        step < 0 || step >= course.Run.Steps.Count ? [] : [new RelatedPlace(FindingWriter.PlaceOf(course.Run.Steps[step].Step), message)];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
