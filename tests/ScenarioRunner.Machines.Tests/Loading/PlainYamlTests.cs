using System.Text;
using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Machines.Loading.Plain;

namespace ScenarioRunner.Machines.Tests.Loading;

public sealed class PlainYamlTests
{
    private static readonly Dictionary<string, string> _files = ReadFiles();

    private static readonly string[] _pieces =
        ["a: b\n", "key:\n", "- x\n", "  ", "  - on: send\n", "[a, b]", "{a: b, c: d}", "'it''s'", "\"q\"", ": ", "#", " # c\n", "\n", "- ", ",", "]", "}", "k: ", "§", "\t", "-", "-1", "?", "a:b", "|", "&x", "---\n"];

    [TestCaseSource(nameof(Names))]
    public void Every_file_of_the_product_is_plain_and_reads_as_YamlDotNet_reads_it(string name)
    {
        YamlFile file = new(name, _files[name]);
        ProblemList problems = new();
        YamlNode? slow = name.Contains("rules/", StringComparison.Ordinal) ? YamlReader.ReadFirst(file, problems) : YamlReader.ReadOnly(file, problems);
        YamlNode? quick = PlainYaml.Read(file, FirstDocument(file.Text));
        Assert.That(quick, Is.Not.Null, "the file is not plain: a text below its key, an anchor, an escape ...; see PlainYaml");
        Assert.That(Show(quick!), Is.EqualTo(Show(slow!)));
    }

    [Test]
    public void What_the_quick_reader_takes_YamlDotNet_reads_alike() =>
        Gen.OneOf(Gen.Int[0, _pieces.Length - 1].Array[1, 12].Select(which => string.Concat(which.Select(i => _pieces[i]))), Damaged)
            .Sample(AgreesWithYamlDotNet, iter: 20_000, threads: 1);

    [TestCase("a: |\n  text\n")]
    [TestCase("a: text\n  that goes on\n")]
    [TestCase("a: \"\\u00a7\"\n")]
    [TestCase("a: &anchor b\n")]
    [TestCase("a: *anchor\n")]
    [TestCase("a: !tag b\n")]
    [TestCase("a: b\na: c\n")]
    [TestCase("a: [b,\n  c]\n")]
    [TestCase("a:\n")]
    [TestCase("a: b: c\n")]
    [TestCase("\ta: b\n")]
    [TestCase("")]
    public void What_is_not_plain_is_left_to_YamlDotNet(string text) =>
        Assert.That(PlainYaml.Read(new YamlFile("x.yaml", text), text.Length), Is.Null);

    // A stretch of a real file with one piece put in.
    private static Gen<string> Damaged =>
        Gen.Select(Gen.Int[0, _files.Count - 1], Gen.Int[0, 3000], Gen.Int[0, 400], Gen.Int[0, _pieces.Length - 1], Gen.Int[0, 2]).Select((file, start, at, piece, cut) =>
        {
            string[] lines = _files.Values.ElementAt(file).Split('\n');
            string text = string.Join('\n', lines.Skip(start % lines.Length).Take(12)) + "\n";
            at %= text.Length;
            return string.Concat(text.AsSpan(0, at), _pieces[piece], text.AsSpan(Math.Min(text.Length, at + cut)));
        });

    private static bool AgreesWithYamlDotNet(string text)
    {
        YamlFile file = new("x.yaml", text);
        if (PlainYaml.Read(file, text.Length) is not { } quick)
            return true;
        ProblemList problems = new();
        YamlNode? slow = YamlReader.ReadOnly(file, problems);
        return slow is not null && !problems.HasErrors && Show(quick) == Show(slow) ? true : throw new AssertionException($"{text}\nquick:\n{Show(quick)}\nYamlDotNet:\n{(slow is null ? "-" : Show(slow))}");
    }

    private static string Show(YamlNode node)
    {
        StringBuilder text = new();
        Show(node, 0, text);
        return text.ToString();
    }

    private static void Show(YamlNode node, int depth, StringBuilder text)
    {
        text.Append(' ', depth).Append($"{node.Kind} {node.Start} {node.Line} {node.Plain} {node.Block} {node.Value}\n");
        foreach (YamlNode item in node.Items)
            Show(item, depth + 1, text);
        foreach ((YamlNode key, YamlNode value) in node.Entries)
        {
            Show(key, depth + 1, text);
            Show(value, depth + 2, text);
        }
    }

    private static int FirstDocument(string text) =>
        text.IndexOf("\n---\n", StringComparison.Ordinal) is >= 0 and int end ? end + 1 : text.Length;

    private static string[] Names() => [.. _files.Keys];

    private static Dictionary<string, string> ReadFiles() =>
        typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToDictionary(name => name, name => EmbeddedFiles.BuiltIn.Read(name, out _)!);
}
