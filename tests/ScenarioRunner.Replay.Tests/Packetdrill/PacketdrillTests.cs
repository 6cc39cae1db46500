using System.Collections.Immutable;
using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Packetdrill;
using ScenarioRunner.Replay.Tests.Importing;

namespace ScenarioRunner.Replay.Tests.Packetdrill;

/// <summary>Packetdrill scripts as scenarios.</summary>
public sealed class PacketdrillTests
{
    private const string Open = """
        0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
        +0 bind(3, ..., ...) = 0
        +0 listen(3, 1) = 0
        +.1 < S 0:0(0) win 32792 <mss 1460,nop,wscale 7>
        +0 > S. 0:0(0) ack 1 <...>
        +.1 < . 1:1(0) ack 1 win 257
        +0 accept(3, ..., ...) = 4

        """;

    [Test]
    public void A_script_is_a_scenario_with_the_tester_injecting()
    {
        (string text, ImmutableArray<PacketdrillRemark> remarks) = PacketdrillImport.Of(Open + """
            +0 write(4, ..., 100) = 100
            +0 > P. 1:101(100) ack 1
            // all of it
            +.05 < . 1:1(0) ack 101 win 257
            +0 close(4) = 0
            +0 > F. 101:101(0) ack 1
            +0 < F. 1:1(0) ack 102 win 257
            +.001 > . 102:102(0) ack 2
            """);
        Assert.That(remarks, Is.Empty);
        Assert.That(Steps(text), Is.EqualTo("""
            server: listen
            +100ms inject client -> server: SYN win=32792 mss=1460 ws=7
            server -> client: SYN-ACK
            +100ms inject client -> server: ACK seq=1 ack=1 win=257
            server: send 100
            server -> client: DATA 100 ack=1
            +50ms inject client -> server: ACK seq=1 ack=101 win=257
            server: close
            server -> client: FIN ack=1
            inject client -> server: FIN seq=1 ack=102 win=257
            +1ms server -> client: ACK ack=2
            """));
        Assert.That(text, Does.Contain("# all of it\n"));
        Assert.That(Imports.Validate(text).Single().Verdict, Is.EqualTo(Verdict.Pass));
    }

    [Test]
    public void An_end_that_connects_is_the_client()
    {
        string text = PacketdrillImport.Of("""
            0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
            0...0.1 connect(3, ..., ...) = 0
            0 > S 0:0(0) win 65535 <mss 1460,sackOK,TS val 100 ecr 0,nop,wscale 8>
            +.1 < S. 5000:5000(0) ack 1 win 5792 <mss 1400>
            +0 > . 1:1(0) ack 1
            +0 < P. 1:11(10) ack 1 win 5792
            """).Text;
        Assert.That(Steps(text), Is.EqualTo("""
            client: connect
            client -> server: SYN win=65535 mss=1460 sack-ok ts=100:0 ws=8
            +100ms inject server -> client: SYN-ACK ack=1 win=5792 mss=1400
            client -> server: ACK ack=1
            inject server -> client: DATA 10 seq=1 ack=1 win=5792
            """));
    }

    [TestCase("+0 > . 1:3001(3000) ack 1", "server -> client: ACK 1460 ack=1, ACK 1460 ack=1, ACK 80 ack=1")]
    [TestCase("+0 > R. 1:1(0) ack 1", "server -> client: RST-ACK ack=1")]
    [TestCase("+0 < R 1:1(0) win 0", "inject client -> server: RST seq=1 win=0")]
    [TestCase("+0 < F 1:1(0) win 0", "inject client -> server: FIN no-ack seq=1 win=0")]
    [TestCase("+0 < - 1:1(0) win 0", "inject client -> server: NONE seq=1 win=0")]
    [TestCase("+0 < [ce] P. 1:11(10) ack 1 win 257", "inject client -> server: DATA 10 seq=1 ack=1 win=257 ect=ce")]
    [TestCase("+0 < EW. 1:1(0) ack 1 win 257", "inject client -> server: ACK-ECE-CWR seq=1 ack=1 win=257")]
    [TestCase("+0 < P.U 1:11(10) ack 1 win 257 urg 3", "inject client -> server: PSH-ACK-URG 10 seq=1 ack=1 win=257 urg=3")]
    [TestCase("+0 < . 11:21(10) ack 1 win 257 <sack 1:5 7:9,nop>", "inject client -> server: ACK 10 seq=11 ack=1 win=257 sack=[1:5, 7:9]")]
    [TestCase("+0 < . 1:1(0) ack 1 win 257 <TS val 5 ecr 7>", "inject client -> server: ACK seq=1 ack=1 win=257 ts=5:7")]
    [TestCase("+0 setsockopt(4, SOL_SOCKET, SO_LINGER, {onoff=1, linger=0}, 8) = 0\n+0 close(4) = 0", "server: abort")]
    [TestCase("+0 shutdown(4, SHUT_WR) = 0", "server: shutdown")]
    [TestCase("+0 close(3) = 0", "")]
    [TestCase("+0 < R. 1:1(0) ack 1 win 0\n+0 close(4) = 0", "inject client -> server: RST-ACK seq=1 ack=1 win=0")]
    [TestCase("+0 sendmsg(4, {msg_name(...)=...,\n  msg_iov(1)=[{..., 70}],\n  msg_flags=0}, 0) = 70", "server: send 70")]
    [TestCase("+0 write(4, ..., 10) = -1 EPIPE (Broken pipe)", "")]
    [TestCase("1.5 < . 1:1(0) ack 1 win 257 // late", "+1300ms inject client -> server: ACK seq=1 ack=1 win=257")]
    public void A_statement_is_written_as_the_language_has_it(string statement, string step)
    {
        (string text, ImmutableArray<PacketdrillRemark> remarks) = PacketdrillImport.Of(Open + statement);
        Assert.That(remarks, Is.Empty);
        Assert.That(string.Join('\n', Steps(text).Split('\n').Skip(4)), Is.EqualTo(step));
        Assert.That(Imports.Validate(text), Has.Length.EqualTo(1), text);
    }

    [TestCase("`sysctl -q x=1`", "PKT004")]
    [TestCase("+0 %{ assert tcpi_snd_cwnd == 10 }%", "PKT003")]
    [TestCase("+0 < icmp unreachable frag_needed mtu 1200 [1:1461(1460)]", "PKT005")]
    [TestCase("+0 < udp (100)", "PKT005")]
    [TestCase("+0 < . 1:1(0) ack 1 win 257 <md5 00>", "PKT006")]
    [TestCase("+0 inet_addr(\"1.2.3.4\") = 0", "PKT007")]
    [TestCase("+0 < [flowlabel 0x1] . 1:1(0) ack 1 win 257", "PKT008")]
    [TestCase("+1.0~+1.2 > . 1:1(0) ack 1", "PKT009")]
    [TestCase("* > . 1:1(0) ack 1", "PKT009")]
    [TestCase("+0 @@@", "PKT001")]
    [TestCase("+0 < S 0:5(4) win 1", "PKT001")]
    public void What_cannot_be_said_is_told_with_its_line(string statement, string code)
    {
        (string text, ImmutableArray<PacketdrillRemark> remarks) = PacketdrillImport.Of(Open + statement + "\n+0 < . 1:1(0) ack 1 win 257");
        Assert.That(remarks.Select(remark => $"{remark.Rule.Code} {remark.Line}"), Is.EqualTo(new[] { $"{code} 8" }));
        Assert.That(Imports.Validate(text), Has.Length.EqualTo(1), text);
    }

    [Test]
    public void The_example_of_the_guide_is_written_as_it_stands_there()
    {
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "ScenarioRunner.sln")))
            root = Path.GetDirectoryName(root)!;
        string guide = File.ReadAllText(Path.Combine(root, "grammar", "PACKETDRILL.md"));
        Assert.That(PacketdrillImport.Of(Block(guide, "```pkt\n")).Text, Is.EqualTo(Block(guide, "```hs\n")));
    }

    [Test]
    public void A_script_without_packets_has_no_scenario() =>
        Assert.That(PacketdrillImport.Of("0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3") is { Text: "", Remarks: [{ Rule.Code: "PKT002" }] });

    [Test]
    public void Any_text_gives_an_answer()
    {
        string[] pieces = ["<", ">", "S.", "0:0(0)", "ack", "1", "win", "<mss 1", ">", "`", "%{", "}%", "//", "/*", "\n", "write(", ")", "= 5", "\"", "+.1", "~", "*", "{", "[", "é", "\0", "FO", "sack 1:", "--x"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Sample(parts => Imports.Validate(PacketdrillImport.Of(string.Join(' ', parts)).Text), iter: 2000);
    }

    private static string Block(string guide, string start)
    {
        int from = guide.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return guide[from..guide.IndexOf("```", from, StringComparison.Ordinal)];
    }

    private static string Steps(string text) => string.Join('\n', text.Split('\n').Where(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("use ", StringComparison.Ordinal)));
}
