using CsCheck;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Formatting;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Tests;

public sealed class FormatterTests
{
    public static IEnumerable<TestCaseData> Examples
    {
        get
        {
            yield return new TestCaseData("server<-client :  [S.]  seq = 1  # why", "client -> server: SYN-ACK seq=1  # why\n").SetName("Arrows to the left are turned and shorthand is spelt out");
            yield return new TestCaseData("opt\nclient->server: syn\nend", "opt\n  client -> server: SYN\nend\n").SetName("Blocks are indented");
            yield return new TestCaseData("\n\n# a\n\n\n\nclient/1 x- \"server\": ACK sack=[1:2,3:4]!!a,b\n\n", "# a\n\nserver -x client: ACK sack=[1:2, 3:4]  !! a, b\n").SetName("Runs of blank lines become one");
            yield return new TestCaseData("client ->  server SYN  \nclient:close\n", "client ->  server SYN  \nclient: close\n").SetName("A faulty line stays as it is");
            yield return new TestCaseData("given client.tcp=ESTABLISHED ,server.tcp = LISTEN\nwait  3 min\r\n@2msl note \"x\"", "given client.tcp = ESTABLISHED, server.tcp = LISTEN\nwait 3min\n@2MSL note \"x\"\n").SetName("Claims and times are spaced");
            yield return new TestCaseData("each n in [1,2]\nloop $n\nclient->server: $n seq=$n\nend\n", "each n in [1, 2]\nloop $n\n  client -> server: $n seq=$n\nend\n").SetName("Variables stay");
            yield return new TestCaseData("", "").SetName("Nothing stays nothing");
        }
    }

    [TestCaseSource(nameof(Examples))]
    public void Formats(string text, string expected) => Assert.That(Format(text), Is.EqualTo(expected));

    [Test]
    public void Formatting_twice_is_formatting_once() =>
        Corpus.Text.Sample(text => Format(Format(text)) == Format(text), iter: 10_000, threads: 1);

    [Test]
    public void Formatting_never_changes_the_meaning() =>
        Corpus.Text.Sample(text => Meaning(Format(text)) == Meaning(text), iter: 10_000, threads: 1);

    [Test]
    public void The_scenario_library_means_the_same_when_formatted()
    {
        foreach (string path in Library.Files)
        {
            string text = File.ReadAllText(path);
            string formatted = Format(text);
            Assert.That(Meaning(formatted), Is.EqualTo(Meaning(text)), path);
            Assert.That(Format(formatted), Is.EqualTo(formatted), path);
        }
    }

    private static string Format(string text) => Formatter.Format(Hs.Parse(text), TestVocabulary.Find);

    /// <summary>Findings without their places, scenarios with the steps of the first runs.</summary>
    private static string Meaning(string text)
    {
        BoundFile file = Hs.Bind(text);
        IEnumerable<string> scenarios = file.Scenarios.Select(s =>
            $"{s.Name} [{string.Join(",", s.Tags)}] {string.Join(",", s.Uses.Select(u => u.Machine + u.Version + u.Settings.Length))} {s.Profile} {string.Join(",", s.Participants)} {s.RunCount} "
            + $"given {string.Join(";", s.Given.Select(Of))} {string.Join(" // ", s.Runs().Take(20).Select(r => string.Join(" ; ", r.Steps.Select(o => Of(o.Step)))))}");
        return string.Join("\n", scenarios.Concat(file.Findings.Select(f => f.Rule.Name).Order(StringComparer.Ordinal)));
    }

    private static string Of(Step step) => $"{step.Time} {string.Join(",", step.Announced.Select(a => a.Rule))} " + step switch
    {
        MessageStep m => $"{m.From} {m.To} {m.Carriage} {m.Injected} {m.Label} {string.Join("+", m.Messages.Select(Of))}",
        ExpectStep e => string.Join(",", e.Claims.Select(Of)),
        CallStep c => $"{c.At} {c.Call} {(c.Argument is null ? "" : Of(c.Argument))}",
        ArrivalStep a => $"{a.Kind} {a.Label}",
        _ => Hs.Told(step),
    };

    private static string Of(Message m) =>
        $"{m.Name} {string.Join(" ", m.Positional.Select(Of))} {string.Join(" ", m.Attributes.Select(a => a.Name + "=" + Of(a.Value)))}";

    private static string Of(Claim claim) => $"{claim.Endpoint}.{claim.Layer}.{claim.Variable}={Of(claim.Value)}";

    private static string Of(Value v) => $"{v.Kind}{v.Text}/{v.Number}[{string.Join(",", v.Items.Select(Of))}]";
}
