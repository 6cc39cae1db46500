using NUnit.Framework;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Tests.Importing;

namespace ScenarioRunner.Replay.Tests.Comparing;

/// <summary>What differs is found once and named by the scenario's line; what does not matter is not found.</summary>
public sealed class TcpTests
{
    private const TcpFlags Ack = TcpFlags.Ack;
    private const TcpFlags Data = TcpFlags.Psh | TcpFlags.Ack;
    private const TcpFlags Fin = TcpFlags.Fin | TcpFlags.Ack;

    private static readonly string[] s_scenario =
    [
        "client -> server: SYN mss=1460",
        "server -> client: SYN-ACK mss=1460",
        "client -> server: ACK",
        "client -> server: DATA 300",
        "server -> client: DATA 1000",
        "client -> server: DATA 50",
        "server -> client: DATA 70",
        "client -> server: FIN",
        "server -> client: FIN",
        "client -> server: ACK",
    ];

    // Cut into other segments, with retransmissions and bare acknowledgments in between.
    private static Talk Conversation() => Talk.Opened()
        .C(Data, 1, 1, 100).C(Data, 101, 1, 200).C(Data, 1, 1, 100).S(Ack, 1, 301)
        .S(Data, 1, 301, 600).S(Data, 601, 301, 400).C(Ack, 301, 1001)
        .C(Data, 301, 1001, 50).S(Data, 1001, 351, 70)
        .C(Fin, 351, 1071).S(Fin, 1071, 352).C(Ack, 352, 1072);

    [Test]
    public void Retransmissions_segments_and_bare_acknowledgments_do_not_matter() => Assert.That(Errors(string.Join('\n', s_scenario)), Is.Empty);

    [TestCase(0, "step-extra")]
    [TestCase(1, "step-extra")]
    [TestCase(3, "step-extra")]
    [TestCase(4, "step-extra")]
    [TestCase(5, "step-extra")]
    [TestCase(6, "step-extra")]
    [TestCase(7, "step-extra")]
    [TestCase(8, "step-extra")]
    public void A_step_that_the_scenario_lacks_is_one_finding(int line, string rule) =>
        Assert.That(Errors(string.Join('\n', s_scenario.Where((_, i) => i != line))), Has.Length.EqualTo(1).And.All.StartsWith(rule + "@"));

    [TestCase(0, "client -> server: SYN mss=1400", "step-differs@1: client's SYN has mss=1460, the scenario mss=1400")]
    [TestCase(0, "client -> server: SYN mss=1460 ws=7", "step-differs@1: client's SYN has ws=no, the scenario ws=7")]
    [TestCase(3, "client -> server: DATA 299", "step-differs@4: client sends DATA 300, the scenario has DATA 299")]
    [TestCase(4, "server -> client: DATA 1001", "step-differs@5: server sends DATA 1000, the scenario has DATA 1001")]
    [TestCase(7, "client -> server: RST", "step-differs@8: client sends FIN, the scenario has RST")]
    public void A_step_that_differs_is_one_finding(int line, string instead, string finding) =>
        Assert.That(Errors(string.Join('\n', s_scenario.Select((step, i) => i == line ? instead : step))), Is.EqualTo(new[] { finding }));

    [TestCase(3)]
    [TestCase(5)]
    [TestCase(7)]
    public void Steps_in_another_order_are_one_finding(int line)
    {
        string[] swapped = [.. s_scenario];
        (swapped[line], swapped[line + 1]) = (swapped[line + 1], swapped[line]);
        Assert.That(Errors(string.Join('\n', swapped)), Has.Length.EqualTo(1).And.All.StartsWith("step-moved@"));
    }

    [Test]
    public void A_step_that_the_capture_lacks_is_one_finding_at_its_line()
    {
        string[] more = [.. s_scenario[..7], "client -> server: DATA 9", .. s_scenario[7..]];
        Assert.That(Errors(string.Join('\n', more)), Is.EqualTo(new[] { "step-missing@8: client's DATA 9 is not in the capture; it should have come before this" }));
    }

    [TestCase("client -> server: DATA 100\nserver -> client: DATA 200")]
    [TestCase("server -> client: DATA 200\nclient -> server: DATA 100")]
    public void What_crossed_may_stand_in_either_order(string steps)
    {
        Talk crossed = Talk.Opened().C(Data, 1, 1, 100).S(Data, 1, 1, 200).C(Ack, 101, 201).S(Ack, 201, 101);
        Assert.That(Compared.Errors(crossed.Recorded(), $"{string.Join('\n', s_scenario[..3])}\n{steps}"), Is.Empty);
    }

    [Test]
    public void One_of_the_runs_is_enough()
    {
        string[] either = [.. s_scenario[..3], "alt", "  client -> server: DATA 1", "else", "  client -> server: DATA 300", "end", .. s_scenario[4..]];
        Assert.Multiple(() =>
        {
            Assert.That(Errors(string.Join('\n', either)), Is.Empty);
            Assert.That(Errors(string.Join('\n', either).Replace("DATA 300", "DATA 2", StringComparison.Ordinal)), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void Behind_a_scenario_that_stays_open_anything_may_come_and_that_is_said()
    {
        Finding[] findings = [.. Compared.Findings(Conversation().Recorded(), string.Join('\n', s_scenario[..4]))];
        Assert.That(findings.Select(finding => $"{finding.Rule.Name} {finding.Span.Start}"), Is.EqualTo(new[] { "beyond-scenario 8" }));
    }

    [Test]
    public void A_scenario_that_begins_with_an_open_connection_is_found_in_the_conversation()
    {
        const string Close = "given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED\nclient -> server: FIN\nserver -> client: ACK\nserver -> client: FIN\nclient -> server: ACK\n";
        Assert.That(Errors(Close), Is.Empty);
    }

    [TestCase("1")]
    [TestCase("10.0.0.1:51324-10.0.0.2:443#1")]
    public void A_connection_can_be_picked(string connection) =>
        Assert.That(Compared.Errors(Conversation().Recorded(), string.Join('\n', s_scenario), connection), Is.Empty);

    [Test]
    public void A_capture_without_the_connection_does_not_follow_the_scenario() =>
        Assert.That(Compared.Errors(Conversation().Recorded(), string.Join('\n', s_scenario), "2"), Is.EqualTo(new[] { "connection-missing@: no connection of the capture that can be compared is 2" }));

    [Test]
    public void Much_that_differs_ends_with_a_bounded_number_of_findings()
    {
        Talk many = Talk.Opened();
        for (int i = 0; i < 3000; i++)
            many = many.C(Data, 1 + 10 * i, 1 + 10 * i, 10).S(Data, 1 + 10 * i, 11 + 10 * i, 10);
        string scenario = string.Join('\n', s_scenario[..3]) + string.Concat(Enumerable.Repeat("\nserver -> client: DATA 7\nclient -> server: DATA 8", 1500));
        Assert.That(Compared.Errors(many.Recorded(), scenario), Has.Length.InRange(1, 100));
    }

    private static string[] Errors(string scenario) => Compared.Errors(Conversation().Recorded(), scenario);
}
