using NUnit.Framework;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;
using static ScenarioRunner.Capture.Wire.TcpFlags;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>What an import writes of small conversations.</summary>
public sealed class WrittenTests
{
    private const string Opening = """
        # A recorded TCP connection.
        use tcp

        client -> server: SYN mss=1460
        server -> client: SYN-ACK mss=1460
        client -> server: ACK

        """;

    [Test]
    public void Segments_of_one_side_stand_together_and_acknowledgments_of_octets_are_left_out()
    {
        Talk talk = Talk.Opened()
            .C(Ack, 1, 1, 700).C(Psh | Ack, 701, 1, 300).S(Ack, 1, 1001).S(Psh | Ack, 1, 1001, 50)
            .C(Fin | Ack, 1001, 51).S(Fin | Ack, 51, 1002).C(Ack, 1002, 52);
        Assert.That(Text(talk), Is.EqualTo(Opening + """
            client -> server: DATA 1000
            server -> client: DATA 50
            client -> server: FIN
            server -> client: FIN
            client -> server: ACK

            """));
    }

    [Test]
    public void Every_segment_has_its_line_where_that_is_asked_for()
    {
        Talk talk = Talk.Opened().C(Ack, 1, 1, 700).C(Psh | Ack, 701, 1, 300).S(Ack, 1, 1001);
        Assert.That(Text(talk, new ImportOptions(Exact: true)), Is.EqualTo(Opening + """
            client -> server: ACK len=700
            client -> server: DATA 300
            server -> client: ACK

            """));
    }

    [Test]
    public void What_was_lost_and_sent_again_is_told()
    {
        Talk talk = Talk.Opened().C(Psh | Ack, 1, 1, 100).C(Psh | Ack, 1, 1, 100).S(Ack, 1, 101).C(Fin | Ack, 101, 1).S(Fin | Ack, 1, 102).C(Ack, 102, 2);
        string text = Text(talk);
        Assert.That(text, Does.Contain("DATA 100 seq=1"));
        Assert.That(Imports.Validate(text).Single().Verdict, Is.EqualTo(Verdict.Pass));
    }

    [Test]
    public void Ends_that_cross_are_under_way_until_they_arrive()
    {
        Talk talk = Talk.Opened().C(Fin | Ack, 1, 1).S(Fin | Ack, 1, 1).C(Ack, 2, 2).S(Ack, 2, 2);
        Assert.That(Text(talk), Is.EqualTo(Opening + """
            client ~> server: FIN as fin1
            server -> client: FIN
            deliver fin1
            client -> server: ACK
            server -> client: ACK

            """));
    }

    [Test]
    public void Who_resets_a_connection_has_called_for_it()
    {
        Talk talk = Talk.Opened().C(Psh | Ack, 1, 1, 10).S(Rst | Ack, 1, 11);
        Assert.That(Text(talk), Is.EqualTo(Opening + """
            client -> server: DATA 10
            server: abort
            server -> client: RST-ACK

            """));
    }

    [Test]
    public void One_direction_may_be_closed_before_the_other()
    {
        Talk talk = Talk.Opened().C(Fin | Ack, 1, 1).S(Ack, 1, 2).S(Psh | Ack, 1, 2, 500).C(Ack, 2, 501).S(Fin | Ack, 501, 2).C(Ack, 2, 502);
        Assert.That(Text(talk), Is.EqualTo(Opening + """
            client -> server: FIN
            server -> client: ACK
            server -> client: DATA 500
            server -> client: FIN
            client -> server: ACK

            """));
    }

    [Test]
    public void A_closed_window_is_written_and_so_is_the_one_that_opens_it()
    {
        Talk talk = new Talk().C(Syn, 0, 0).S(Syn | Ack, 0, 1, window: 1000).C(Ack, 1, 1).C(Psh | Ack, 1, 1, 1000).S(Ack, 1, 1001, window: 0).S(Ack, 1, 1001, window: 50000).C(Psh | Ack, 1001, 1, 10).S(Ack, 1, 1011);
        string text = Text(talk);
        Assert.That(text, Does.Contain("server -> client: ACK win=0\nserver -> client: ACK win=50000\n"));
    }

    [Test]
    public void Both_sides_may_open_at_the_same_time()
    {
        Talk talk = new Talk().C(Syn, 0, 0).S(Syn, 0, 0).C(Syn | Ack, 0, 1).S(Syn | Ack, 0, 1).C(Psh | Ack, 1, 1, 5).S(Ack, 1, 6);
        string text = Text(talk);
        Assert.That(text, Does.Contain("client ~> server: SYN mss=1460 as syn1\nserver"));
        Assert.That(Imports.Validate(text).Single().Findings.Where(one => one.Severity != Severity.Note), Is.Empty);
    }

    [Test]
    public void A_long_run_is_a_loop_with_acknowledgments()
    {
        Talk talk = Talk.Opened();
        for (int i = 0; i < 100; i++)
            talk.S(Ack, 1 + (i * 1000), 1, 1000).C(Ack, 1, 1001 + (i * 1000));
        Assert.That(Text(talk), Is.EqualTo(Opening + """
            loop 68
              server -> client: DATA 1460
              client -> server: ACK
            end
            server -> client: DATA 720
            client -> server: ACK

            """));
    }

    [Test]
    public void A_fault_stays_a_fault_with_its_value()
    {
        Talk talk = Talk.Opened().C(Psh | Ack, 1, 1, 100).S(Ack, 1, 901);
        string text = Text(talk);
        Assert.That(text, Does.Contain("server -> client: ACK ack=901"));
        Assert.That(Imports.Validate(text).Single().Findings.Where(one => one.Severity == Severity.Error).Select(one => one.Rule.Name), Is.EqualTo(new[] { "ack-unsent" }));
    }

    [Test]
    public void A_connection_that_began_before_is_named_and_left_out()
    {
        Talk talk = new Talk().C(Psh | Ack, 1, 1, 10).S(Ack, 1, 11);
        ImportedConnection one = Imports.Of(talk.Recorded()).Single();
        Assert.That((one.Text, one.Problem), Is.EqualTo(("", "it began before the capture")));
    }

    [Test]
    public void The_same_conversation_from_other_ports_with_other_numbers_and_windows_gives_the_same_text()
    {
        Talk talk = Talk.Opened().C(Psh | Ack, 1, 1, 100).S(Psh | Ack, 1, 101, 3000).C(Ack, 101, 3001).C(Fin | Ack, 101, 3001).S(Fin | Ack, 3001, 102).C(Ack, 102, 3002);
        string text = Text(talk);
        Assert.That(Imports.Of(talk.Recorded(port: 40001, ofClient: uint.MaxValue - 20, ofServer: 77, windows: 1234, nano: true)).Single().Text, Is.EqualTo(text));
    }

    [Test]
    public void Numbers_and_addresses_stand_there_where_nothing_is_scrubbed()
    {
        string text = Text(Talk.Opened().C(Psh | Ack, 1, 1, 100).S(Ack, 1, 101), new ImportOptions(Scrub: false));
        Assert.That(text, Does.Contain("10.0.0.1:51324-10.0.0.2:443#1").And.Contain("SYN isn=1000 mss=1460 win=60000").And.Contain("SYN-ACK isn=5000"));
    }

    private static string Text(Talk talk, ImportOptions? options = null)
    {
        ImportedConnection one = Imports.Of(talk.Recorded(), options).Single();
        Assert.That(one.Problem, Is.Empty);
        return one.Text;
    }
}
