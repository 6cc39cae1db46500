using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Reporting.Transcripts;

/// <summary>A step as the transcript shows it: the scenario's own notation with every value filled in.</summary>
internal static class StepText
{
    /// <summary>The step's lines, one for each message, with the message that the line shows.</summary>
    public static IEnumerable<(string Line, ShownMessage? Message)> Lines(TranscriptEntry entry)
    {
        string time = entry.Step.Time is { } mark ? (mark.Absolute ? "@" : "+") + mark.Duration.Text + " " : "";
        string announced = entry.Step.Announced.IsDefaultOrEmpty
            ? ""
            : "  !! " + string.Join(", ", entry.Step.Announced.Select(a => a.Rule));
        string head = Head(entry.Step, entry.Messages.Length > 0);
        string tail = Tail(entry.Step) + announced;
        if (entry.Messages.Length == 0)
            yield return (time + head + tail, null);
        for (int i = 0; i < entry.Messages.Length; i++)
            yield return ((i == 0 ? time : "") + head + entry.Messages[i].Text + (i == entry.Messages.Length - 1 ? tail : ""), entry.Messages[i]);
    }

    private static string Head(Step step, bool hasMessages) => step switch
    {
        MessageStep m => $"{(m.Injected ? "inject " : "")}{Name(m.From)} {Arrow(m.Carriage)} {Name(m.To)}: "
            + (hasMessages ? "" : string.Join(", ", m.Messages.Select(x => x.Name))),
        ArrivalStep a => $"{Words(a.Kind)} {Spelling.Name(a.Label)}" + (hasMessages ? ": " : ""),
        CallStep c => $"{Name(c.At)}: {c.Call}{(c.Argument is null ? "" : " " + Spelling.Of(c.Argument))}" + (hasMessages ? ": " : ""),
        WaitStep w => "wait " + w.Duration.Text,
        ExpectStep e => "expect " + string.Join(", ", e.Claims.Select(Claim)),
        NoteStep n => "note " + Spelling.Quoted(n.Text),
        _ => step.GetType().Name,
    };

    private static string Tail(Step step) => step is MessageStep { Label: { } label } ? " as " + Spelling.Name(label) : "";

    private static string Arrow(Carriage carriage) => carriage switch
    {
        Carriage.Lost => "-x",
        Carriage.InFlight => "~>",
        _ => "->",
    };

    private static string Words(ArrivalKind kind) => kind switch
    {
        ArrivalKind.Duplicate => "duplicate",
        ArrivalKind.Drop => "drop",
        _ => "deliver",
    };

    private static string Name(EndpointName endpoint) => endpoint.Connection == 1
        ? Spelling.Name(endpoint.Participant)
        : $"{Spelling.Name(endpoint.Participant)}/{endpoint.Connection}";

    private static string Claim(Claim claim) => Name(claim.Endpoint)
        + (claim.Layer.Length == 0 ? "" : "." + claim.Layer)
        + (claim.Variable.Length == 0 ? "" : "." + claim.Variable)
        + " = " + Spelling.Of(claim.Value);
}
