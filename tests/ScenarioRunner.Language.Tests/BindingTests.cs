using ScenarioRunner.Language.Binding;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Tests;

public sealed class BindingTests
{
    [TestCase("client -> server: SYNACK", "unknown-message 1:19 `SYNACK`")]
    [TestCase("client -> server: SYN sequence=1", "unknown-attribute 1:23 `sequence`")]
    [TestCase("client -> server: SYN seq=1 seq=2", "repeated-attribute 1:29 `seq=2`")]
    [TestCase("client -> server: DATA \"a\" data=\"b\"", "repeated-attribute 1:28 `data=\"b\"`")]
    [TestCase("client -> server: SYN mms", "unknown-attribute 1:23 `mms`")]
    [TestCase("客户端 -> 客户端: SYN", "self-addressed 1:8 `客户端`")]
    [TestCase("client -> server SYN", "unexpected-text 1:18 `SYN`")]
    [TestCase("client -> server: ", "unexpected-text 1:18 ``")]
    [TestCase("client -> server: ACK sack=[1:2, ", "unclosed-list 1:28 `[`")]
    [TestCase("client -> server: SYN \"abc", "unclosed-string 1:23 `\"abc`")]
    [TestCase("client -> server: SYN\nopt\n  alt\n  end", "unclosed-block 2:1 `opt`")]
    [TestCase("client -> server: SYN\nelse", "misplaced-branch 2:1 `else`")]
    [TestCase("client ~> server: SYN as a\nopt\ndeliver a\nend\ndeliver a", "label-ended 5:9 `a`")]
    [TestCase("opt\nclient ~> server: SYN as a\nend\ndeliver a", "unknown-label 4:9 `a`")]
    [TestCase("client ~> server: SYN as a\nloop 2\ndeliver a\nend", "label-ended 3:9 `a`")]
    [TestCase("par\nclient ~> server: SYN as a\nand\ndeliver a\nend", "unknown-label 4:9 `a`")]
    [TestCase("par\nclient ~> server: SYN as a\nand\nclient ~> server: SYN as a\nend", "repeated-label 4:26 `a`")]
    [TestCase("client ~> server: SYN as a\npar\ndeliver a\nand\ndrop a\nend", "label-ended 5:6 `a`")]
    [TestCase("alt\nclient ~> server: SYN as a\nelse\nclient ~> server: SYN as a\nend\nwait 1s\ndeliver b", "unknown-label 7:9 `b`")]
    [TestCase("each n in [1, x]\nclient -> server: SYN seq=$n", "bad-value 2:27 `$n`")]
    [TestCase("given clent.tcp = ESTABLISHED\nclient -> server: FIN", "unknown-participant 1:7 `clent.tcp`")]
    [TestCase("client -> server: SYN\nexpect client.tcp.snd.next = 1", "unknown-variable 2:8 `client.tcp.snd.next`")]
    [TestCase("client -> server: SYN\n\nuse tcp", "header-after-step 3:1 `use tcp`")]
    [TestCase("client: SYN", "unknown-call 1:9 `SYN`")]
    [TestCase("client -> server: ServerHelo", "unknown-message 1:19 `ServerHelo`")]
    public void A_fault_is_found_at_its_place(string text, string finding) =>
        Assert.That(Hs.Findings(text), Is.EqualTo(new[] { finding }));

    [TestCase("client -> server: SYNACK", "did you mean `SYN-ACK`?")]
    [TestCase("client -> server: ServerHelo", "did you mean `ServerHello`?")]
    [TestCase("use tcp\nclient -> server: ClientHello", "`ClientHello` is a message of tls; put `tls` in the `use` line")]
    [TestCase("scenaro \"a\"", "did you mean `scenario`?")]
    [TestCase("participants client, server\nclinet -> server: SYN", "did you mean `client`?")]
    public void The_help_says_what_was_meant(string text, string help) =>
        Assert.That(Hs.Bind(text).Findings.Single().Help, Is.EqualTo(help));

    [TestCase("alt\nclient ~> server: SYN as a\nelse\nclient ~> server: SYN as a\nend\ndeliver a")]
    [TestCase("client ~> server: SYN as a\nalt\ndeliver a\nelse\ndrop a\nend\nduplicate a")]
    [TestCase("loop 2\nclient ~> server: SYN as a\ndeliver a\nend\nloop 1\nclient ~> server: SYN as a\nend")]
    [TestCase("client ~> server: SYN\nclient ~> server: SYN as a")]
    [TestCase("given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED\nclient: close")]
    [TestCase("use \"./smtp.yaml\"\na -> b: Alert fatal handshake_failure")]
    public void A_sound_scenario_has_no_findings(string text) => Assert.That(Hs.Findings(text), Is.Empty);

    [Test]
    public void A_faulty_line_never_hides_the_next() => Assert.That(
        Hs.Findings("client -> server SYN\nclient -> server: SYNN\nwait soon\nclient: clse"),
        Is.EqualTo(new[] { "unexpected-text 1:18 `SYN`", "unknown-message 2:19 `SYNN`", "bad-duration 3:6 `soon`", "unknown-call 4:9 `clse`" }));

    [Test]
    public void A_scenario_with_errors_does_not_take_the_others_with_it()
    {
        BoundFile file = Hs.Bind("scenario \"a\"\nclient -> server: SYNN\nscenario \"b\"\nclient -> server: SYN");
        Assert.That(file.Scenarios.Select(s => s.Name), Is.EqualTo(new[] { "b" }));
        Assert.That(file.Broken.Select(b => b.Name), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Messages_take_their_canonical_names_flags_and_payload()
    {
        Message message = ((MessageStep)Hs.Runs("server <- client: [S.] sack-ok ws=7 \"hi\"").Single().Steps[0].Step).Messages.Single();
        Assert.That(message.Name, Is.EqualTo("SYN-ACK"));
        Assert.That(message.Attributes.Select(a => (a.Name, a.Value.Kind)), Is.EqualTo(new[] { ("sack-ok", ValueKind.Flag), ("ws", ValueKind.Number), ("data", ValueKind.Quoted) }));
    }

    [TestCase("a -> b: SYN\nexpect a = syn-sent", "tcp", "", "SYN-SENT")]
    [TestCase("a -> b: SYN\nexpect a.snd.nxt = 1", "tcp", "snd.nxt", "1")]
    [TestCase("a -> b: SYN\nexpect a/1.tcp.snd.nxt = 1", "tcp", "snd.nxt", "1")]
    [TestCase("\"h.x\" -> b: SYN\nexpect \"h.x\".tcp = SYN-SENT", "tcp", "", "SYN-SENT")]
    [TestCase("h.x -> b: SYN\nexpect h.x.tcp.irs = ?", "tcp", "irs", "?")]
    public void Claims_find_their_layer_and_variable(string text, string layer, string variable, string value)
    {
        Claim claim = ((ExpectStep)Hs.Runs(text).Single().Steps[1].Step).Claims.Single();
        Assert.That((claim.Layer, claim.Variable, claim.Value.Text), Is.EqualTo((layer, variable, value)));
    }

    [Test]
    public void Keywords_may_be_names() => Assert.That(
        Hs.Told(Hs.Runs("end -> note: SYN\nnote -> end: SYN-ACK\nwait: close\ninject -> end: RST\ninject end -> note: RST").Single()),
        Is.EqualTo("end SYN; note SYN-ACK; wait: close; inject RST; end RST"));

    [Test]
    public void Machines_follow_from_the_messages() => Assert.That(
        Hs.Scenario("a -> b: SYN\na -> b: ClientHello").Uses.Select(u => u.Machine),
        Is.EqualTo(new[] { "tcp", "tls" }));

    [TestCase("use tcp, tls 1.2 with kex=rsa")]
    [TestCase("use tcp\nuse tls 1.2 with kex=rsa")]
    public void Machines_stand_on_one_line_or_several(string use)
    {
        MachineUse[] uses = [.. Hs.Scenario($"{use}\na -> b: ClientHello").Uses];
        Assert.That(uses.Select(u => $"{u.Machine} {u.Version}"), Is.EqualTo(new[] { "tcp ", "tls 1.2" }));
        Assert.That(uses[1].Settings.Single().Name, Is.EqualTo("kex"));
    }

    [Test]
    public void Durations_resolve_to_microseconds() => Assert.That(
        Hs.Runs("wait 2MSL\nwait 1.5s\nwait RTO\nwait 200 ms").Single().Steps.Select(o => ((WaitStep)o.Step).Duration.Microseconds),
        Is.EqualTo(new[] { 240_000_000L, 1_500_000, 1_000_000, 200_000 }));

    [TestCase("\"/etc/x.yaml\"")]
    [TestCase("\"a/../../x.yaml\"")]
    [TestCase("\"C:\\\\x.yaml\"")]
    [TestCase("\"..\\\\x.yaml\"")]
    public void No_path_leaves_the_project(string path) =>
        Assert.That(Hs.Bind($"use {path}\na -> b: SYN").Findings.Select(f => f.Rule.Name), Is.EqualTo(new[] { "path-outside-project" }));
}
