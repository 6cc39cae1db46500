using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Who of two ends is the client: who opens, whatever their names are.</summary>
internal sealed class ScriptSides
{
    private readonly Dictionary<string, bool> _isClient = new(StringComparer.Ordinal);
    private readonly Scenario _scenario;

    public ScriptSides(Scenario scenario, Run run)
    {
        _scenario = scenario;
        foreach (Occurrence occurrence in run.Steps)
            if (occurrence.Step is MessageStep step)
                foreach (Message message in step.Messages)
                    if (Opens(message) is { } opens)
                        Learn(step, opens);
    }

    public bool IsClient(EndpointName end, EndpointName? other)
    {
        if (_isClient.TryGetValue(end.ToString(), out bool known))
            return known;
        if (other is not null && _isClient.TryGetValue(other.ToString(), out bool opposite))
            return !opposite;
        string name = end.Participant;
        return name == "client" || (name != "server" && (other is null ? _scenario.Participants is [var first, ..] && first == name : other.Participant == "server" || First(name, other.Participant)));
    }

    private bool First(string name, string other) => other != "client" && _scenario.Participants.IndexOf(name) < _scenario.Participants.IndexOf(other);

    // The first to open is the client; in a simultaneous open the capture takes it so as well.
    private void Learn(MessageStep step, bool sends)
    {
        if (_isClient.ContainsKey(step.From.ToString()) || _isClient.ContainsKey(step.To.ToString()))
            return;
        _isClient[step.From.ToString()] = sends;
        _isClient[step.To.ToString()] = !sends;
    }

    private static bool? Opens(Message message)
    {
        if (message.Layer == "tcp" && message.Name.Split('-') is var flags && flags.Contains("SYN"))
            return !flags.Contains("ACK");
        return message.Name switch
        {
            "ClientHello" => true,
            "ServerHello" or "HelloRetryRequest" => false,
            _ => null,
        };
    }
}
