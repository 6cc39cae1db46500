using System.Text;
using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Tests.Loading;

public sealed class HostileFileTests
{
    private static readonly (string Name, string Text)[] s_texts =
    [
        ("nothing", ""),
        ("blanks", " \n\t\n"),
        ("a comment", "# nothing\n"),
        ("a text", "machine"),
        ("a list", "- machine\n- states\n"),
        ("an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nmachine: *c\n"),
        ("an anchor", "machine: &m echo\n"),
        ("a tag", "machine: !!binary aGVsbG8=\n"),
        ("a merge key", "machine: x\n<<: {states: [A]}\n"),
        ("two documents", "machine: echo\n---\nmachine: echo\n"),
        ("deep flow lists", new string('[', 500_000)),
        ("deep flow maps", string.Concat(Enumerable.Repeat("{a: ", 200_000))),
        ("deep block lists", string.Concat(Enumerable.Repeat("- ", 300_000))),
        ("deep explicit keys", string.Concat(Enumerable.Repeat("? ", 300_000))),
        ("a deep block map", string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n"))),
        ("a huge scalar", "machine: " + new string('x', 1_000_000)),
        ("a huge quoted scalar", "machine: \"" + new string('x', 1_000_000)),
        ("a huge key", new string('k', 1_000_000) + ": 1\n"),
        ("many keys", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: 1\n"))),
        ("many states", "states: {" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"s{i}: ,")) + "}"),
        ("many rows", "machine: m\nstates: [A]\ninitial: A\nrows:\n" + string.Concat(Enumerable.Repeat("- {from: A, on: send, ref: r, because: b}\n", 20_000))),
        ("more than 1 MiB", new string('#', (1 << 20) + 1)),
        ("NUL", "machine: a\0b\n"),
        ("lone surrogates", "machine: \ud800\nstates: [\udfff]\n"),
        ("carriage returns", "machine: a\rstates: [A]\r"),
        ("a control character in a name", "machine: \"a\\e[31m\"\n\"\\e[2Jx\": 1\n"),
        ("null everywhere", "machine:\nstates:\ninitial:\nunexpected:\nrows:\nfields:\nkinds:\nanswers:\nrules:\nfill:\ncount:\n"),
        ("lists everywhere", "machine: []\nstates: []\ninitial: []\nunexpected: []\nrows: [[]]\nfields: [[]]\nkinds: [[]]\nanswers: [[]]\nrules: [[]]\nfill: [[]]\ncount: []\n"),
        ("maps everywhere", "machine: {}\nstates: {A: {}}\ninitial: {}\nunexpected: {}\nrows: {}\nfields: {f: {}}\nkinds: {K: {}}\nanswers: {a: {}}\nrules: [{}]\nfill: [{}]\ncount: {}\nimplies: [{}]\n"),
        ("kinds that double each other", "machine: m\nmessage: m\nstates: {A: {final: true}}\ninitial: A\nfields: {F: {type: bool}}\nkinds:\n  k0: F\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"  k{i}: k{i - 1} || k{i - 1}\n"))),
    ];

    [TestCaseSource(nameof(Names))]
    [CancelAfter(5_000)]
    public void A_hostile_file_gives_problems_and_no_machine(string name)
    {
        string text = s_texts.Single(t => t.Name == name).Text;
        (Machine? machine, IReadOnlyList<LoadProblem> problems) = Echo.Load(text);
        Assert.That(machine, Is.Null);
        Assert.That(problems.Select(p => p.Severity), Does.Contain(Severity.Error));
        Assert.That(problems, Has.Count.LessThanOrEqualTo(200));
        Assert.That(problems.Select(p => p.Message), Has.None.Matches<string>(m => m!.Any(char.IsControl) || m!.Length > 600));
    }

    [Test]
    public void Any_damage_to_a_good_file_gives_problems_and_never_an_exception()
    {
        string[] pieces = ["\n", " ", "\t", ":", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a", "!x ", "|", ">", "---\n", "%", "\0", "\ud800", "中", "? ", "~", "<<: ", "if ", "(", "\r"];
        Gen.Select(Gen.Int[0, Echo.Yaml.Length - 1], Gen.Int[0, 40], Gen.OneOf(pieces.Select(Gen.Const).ToArray()).Array[0, 4]).Array[1, 4].Sample(edits =>
        {
            string text = Echo.Yaml;
            foreach ((int at, int length, string[] insert) in edits)
            {
                int from = Math.Min(at, text.Length), to = Math.Min(from + length, text.Length);
                text = string.Concat(text.AsSpan(0, from), string.Concat(insert), text.AsSpan(to));
            }
            (Machine? machine, IReadOnlyList<LoadProblem> problems) = Echo.Load(text);
            return (machine is null) == problems.Any(p => p.Severity == Severity.Error) && problems.All(p => p.Line >= 1 && p.Column >= 1);
        });
    }

    [Test]
    public void Any_bytes_give_problems_and_never_an_exception() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Echo.Load(Encoding.UTF8.GetString(bytes)).Machine is null);

    private static IEnumerable<string> Names() => s_texts.Select(t => t.Name);
}
