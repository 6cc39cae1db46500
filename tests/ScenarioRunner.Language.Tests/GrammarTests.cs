using System.Text.RegularExpressions;
using ScenarioRunner.Language.Binding;

namespace ScenarioRunner.Language.Tests;

public sealed partial class GrammarTests
{
    private static readonly string[] _formFaults = ["undefined-variable", "misplaced-variable"];

    public static IEnumerable<TestCaseData> Examples =>
        from line in File.ReadAllLines(Path.Combine(Library.Root, "grammar", "examples.txt"))
        where !line.StartsWith('#')
        let parts = line.Split(" : ", 3)
        select new TestCaseData(parts[1] == "+", parts[2].Replace("\\x07", "\a", StringComparison.Ordinal)).SetArgDisplayNames(parts[0], parts[1]);

    [TestCaseSource(nameof(Examples))]
    public void The_parser_agrees_with_the_example(bool accepted, string example)
    {
        string text = example.StartsWith("note", StringComparison.Ordinal) ? example : example.Replace("\\n", "\n", StringComparison.Ordinal);
        BoundFile file = Hs.Bind(text);
        string[] faults = [.. file.Findings.Where(f => f.Rule.Code.StartsWith("HS1", StringComparison.Ordinal) || _formFaults.Contains(f.Rule.Name)).Select(f => f.Rule.Name)];
        Assert.That(faults, accepted ? Is.Empty : Is.Not.Empty);
    }

    [Test]
    public void Every_production_has_an_accepted_and_a_refused_example()
    {
        ILookup<string, string> signs = File.ReadAllLines(Path.Combine(Library.Root, "grammar", "examples.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" : ", 3))
            .ToLookup(parts => parts[0], parts => parts[1]);
        Assert.That(signs.Select(group => group.Key), Is.EquivalentTo(Productions.Keys));
        Assert.That(signs.Where(group => group.Distinct().Count() != 2).Select(group => group.Key), Is.Empty);
    }

    [Test]
    public void Every_production_but_the_first_is_used_and_every_used_one_is_defined()
    {
        HashSet<string> used = [.. Productions.Values.SelectMany(NamesIn)];
        Assert.That(used.Append("file"), Is.EquivalentTo(Productions.Keys));
    }

    [Test]
    public void Every_word_of_the_grammar_is_a_word_of_the_parser_and_the_other_way_round()
    {
        string[] written = [.. Productions["header"].Split('|').Select(s => s.Trim())];
        Assert.That(written, Is.EqualTo(Parsing.Keywords.Header));
        foreach (string word in Parsing.Keywords.All)
            Assert.That(Productions.Values, Has.Some.Contains($"\"{word}\""));
    }

    private static Dictionary<string, string> Productions { get; } = Read();

    private static Dictionary<string, string> Read()
    {
        string text = Comment().Replace(File.ReadAllText(Path.Combine(Library.Root, "grammar", "hs.ebnf")), "");
        return Production().Matches(text).ToDictionary(m => m.Groups[1].Value.Trim(), m => m.Groups[2].Value.Trim(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> NamesIn(string body) =>
        NameInBody().Matches(Terminal().Replace(body, " , ")).Select(m => m.Value.Trim()).Where(name => name.Length > 0);

    [GeneratedRegex(@"\(\*.*?\*\)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^([a-z ]+?)\s*=\s(.*?)\s;[ ]*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Production();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|\\?[^?]*\\?")]
    private static partial Regex Terminal();

    [GeneratedRegex("[a-z][a-z ]*")]
    private static partial Regex NameInBody();
}
