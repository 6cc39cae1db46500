using System.Collections.Immutable;
using ScenarioRunner.Cli.Tests.Driving;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Reporting.Transcripts;

namespace ScenarioRunner.Cli.Tests.Transcripts;

public sealed class TranscriptTests
{
    private static readonly EndpointName Client = new("client", 1, default);
    private static readonly EndpointName Server = new("server", 1, default);

    [Test]
    public async Task A_transcript_reads_like_the_conversation()
    {
        ScenarioResult result = Result(
            Entry(Send(Client, Server), ["SYN seq=0 win=65535"], [Change("client", "CLOSED", "SYN-SENT", "3.10.1"), Change("server", "LISTEN", "SYN-RECEIVED", "3.10.7.2")]),
            Entry(Send(Server, Client) with { Label = "s1", Carriage = Carriage.InFlight }, ["SYN-ACK seq=0 ack=1 win=65535"], []),
            Entry(new ArrivalStep(default, ArrivalKind.Deliver, "s1", default), ["SYN-ACK seq=0 ack=1 win=65535"], [Change("client", "SYN-SENT", "ESTABLISHED", "3.10.7.3")], "due from client: ACK seq=1 ack=1"),
            Entry(Send(Server, Client) with { Announced = [new Announcement("ack-unsent", default)] }, ["ACK seq=1 ack=900", "ACK seq=1 ack=901"], []) with { Findings = [Finding()] },
            Entry(new CallStep(default, Client, "send", default, Value.Of(default, "100", 100)), [], []),
            Entry(new WaitStep(default, new Duration("2MSL", 240_000_000)) { Time = new TimeMark(false, new Duration("200ms", 200_000)) }, [], []),
            Entry(new NoteStep(default, "客户端证书可选 \"quoted\"\e"), [], []),
            Entry(new ExpectStep(default, [new Claim(default, Client, "tcp", "snd.nxt", default, Value.Of(default, "101", 101)), new Claim(default, Server with { Connection = 2 }, "", "", default, Value.Word(default, "CLOSED"))]), [], []));
        await Verify(TranscriptText.Of([result, result with { Run = "kex=rsa", Profile = null }])).UseDirectory("../Approved").UseFileName("transcript");
    }

    [Test]
    public void Changing_one_step_changes_the_lines_of_that_step_only()
    {
        TranscriptEntry[] steps = [.. Enumerable.Range(0, 6).Select(i => Entry(Send(Client, Server), [$"ACK seq={i}"], [Change("client", "SYN-SENT", "ESTABLISHED", "3.10.7.3")]))];
        string[] before = TranscriptText.Of([Result(steps)]).Split('\n');
        steps[3] = Entry(Send(new EndpointName("a very long name, longer than the others", 1, default), Server), ["SYN seq=4294967295"], [Change("client", "CLOSED", "SYN-SENT", "3.10.1")]);
        string[] after = TranscriptText.Of([Result(steps)]).Split('\n');
        Assert.That(before.Zip(after).Count(pair => pair.First != pair.Second), Is.EqualTo(2));
    }

    [Test]
    public void A_finding_that_belongs_to_no_step_stands_before_the_end()
    {
        ScenarioResult result = Result() with { Findings = [Finding()], Verdict = Verdict.Fail };
        Assert.That(TranscriptText.Of([result]), Does.EndWith("""

            error[TCP201] ack-unsent: server acknowledges 900
              RFC 9293 §3.10.7.4

            final: client ESTABLISHED
            verdict: fail
            """));
    }

    private static Finding Finding() => new()
    {
        Rule = FakePipeline.Fault,
        Severity = Severity.Error,
        Span = default,
        Message = "server acknowledges 900",
        Reference = FakePipeline.Fault.Reference,
    };

    private static MessageStep Send(EndpointName from, EndpointName to) => new(default, from, to, Carriage.Delivered, false, [], null);

    private static StateChange Change(string endpoint, string from, string to, string section) => new(endpoint, "tcp", from, to, "RFC 9293 §" + section);

    private static TranscriptEntry Entry(Step step, string[] messages, ImmutableArray<StateChange> changes, params string[] remarks) =>
        new(step, [.. messages.Select(m => new ShownMessage(m))], changes, [.. remarks], []);

    private static ScenarioResult Result(params TranscriptEntry[] entries) => new(
        new SourceText("a.hs", ""), "Three-way handshake", null, Verdict.Pass, ["tcp"], [],
        new Transcript([.. entries], [new FinalState("client.tcp", "ESTABLISHED")]))
    { Profile = "rfc9293" };
}
