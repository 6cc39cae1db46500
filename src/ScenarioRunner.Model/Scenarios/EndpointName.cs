using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Model.Scenarios;

/// <summary>A participant, and which of its connections: <c>client</c> is <c>client/1</c>.</summary>
public sealed record EndpointName(string Participant, int Connection, Span Span)
{
    public override string ToString() => Connection == 1 ? Participant : $"{Participant}/{Connection}";
}
