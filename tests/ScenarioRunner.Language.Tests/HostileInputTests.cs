using System.Diagnostics;
using System.Text;
using CsCheck;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Formatting;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Tests;

public sealed class HostileInputTests
{
    [Test]
    public void Any_bytes_give_findings_and_never_an_exception() =>
        Gen.Byte.Array[0, 400].Sample(
            bytes =>
            {
                (SourceText source, _) = HsText.Decode("x.hs", bytes);
                SyntaxTree tree = HsParser.Parse(source);
                Formatter.Format(tree, TestVocabulary.Find);
                BoundFile file = Binder.Bind(tree, TestVocabulary.Find, "x");
                return file.Findings.All(f => f.Span.Start >= 0 && f.Span.End <= source.Text.Length);
            },
            iter: 10_000,
            threads: 1);

    [Test]
    public void Any_text_binds_or_breaks_with_every_finding_inside_it() =>
        Corpus.Text.Sample(
            text => Hs.Bind(text) is var file && file.Findings.All(f => f.Span.End <= text.Length)
                && file.Findings.Any(f => f.Severity == Severity.Error) == !file.Broken.IsEmpty,
            iter: 10_000,
            threads: 1);

    [TestCase("\u00FF\u00FE\n", "no UTF-8")]
    [TestCase("a -> b: SYNN\n", "no message")]
    [TestCase("a ->\n\u00FFa -> b: SYNN\n", "all at once")]
    public void A_file_has_one_limit_of_findings(string line, string what)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(line, 5_000)));
        (SourceText source, var encoding) = HsText.Decode("x.hs", bytes);
        BoundFile file = Binder.Bind(HsParser.Parse(source, encoding.Length), TestVocabulary.Find, "x");
        Assert.That(encoding.Length + file.Findings.Length, Is.EqualTo(HsLimits.Findings + 1), what);
        Assert.That(encoding.Concat(file.Findings).Count(finding => finding.Rule.Name == "too-many-findings"), Is.EqualTo(1));
        Assert.That(file.Scenarios, Is.Empty);
        Assert.That(file.Broken, Is.Not.Empty);
    }

    [Test]
    public void A_line_of_a_hundred_megabytes_is_refused_at_once()
    {
        string text = new('a', 100_000_000);
        Assert.That(Quick(text), Is.EqualTo(new[] { "file-too-large" }));
        Assert.That(Formatter.Format(Hs.Parse(text)), Is.SameAs(text));
        Assert.That(HsText.Decode("x.hs", new byte[100_000_000]).Findings.Single().Rule.Name, Is.EqualTo("file-too-large"));
    }

    [Test]
    public void A_line_of_a_megabyte_is_refused_and_the_next_is_read() =>
        Assert.That(Quick($"a -> b: ACK sack=[{string.Concat(Enumerable.Repeat("1,", 1_000_000))}1]\na -> b: SYNN"), Is.EqualTo(new[] { "line-too-long", "unknown-message" }));

    [Test]
    public void Ten_thousand_nested_blocks_are_one_finding() => Assert.That(
        Quick(string.Concat(Enumerable.Repeat("opt\n", 10_000)) + "a -> b: SYN\n" + string.Concat(Enumerable.Repeat("end\n", 10_000))),
        Is.EqualTo(new[] { "blocks-too-deep" }));

    [Test]
    public void Sixty_four_nested_blocks_are_accepted() => Assert.That(
        Quick(string.Concat(Enumerable.Repeat("opt\n", 64)) + "a -> b: SYN\n" + string.Concat(Enumerable.Repeat("end\n", 64))),
        Is.Empty);

    [Test]
    public void Lists_in_lists_end_at_the_limit() =>
        Assert.That(Quick("a -> b: ACK sack=" + new string('[', 60_000)), Is.EqualTo(new[] { "lists-too-deep" }));

    [Test]
    public void Loops_in_loops_of_nothing_are_too_many_rounds() =>
        Assert.That(
            Quick(string.Concat(Enumerable.Repeat("loop 100000\n", 60)) + "opt\nend\n" + string.Concat(Enumerable.Repeat("end\n", 60))),
            Does.Contain("too-many-steps"));

    [Test]
    public void Too_many_instances_are_counted_not_made()
    {
        string each = string.Concat(Enumerable.Range(0, 40).Select(i => $"each v{i} in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n"));
        Assert.That(Quick(each + "a -> b: DATA $v1"), Is.EqualTo(new[] { "too-many-instances" }));
    }

    [Test]
    public void Branches_of_too_many_lengths_are_said_to_be_uncountable()
    {
        StringBuilder branch = new();
        for (int i = 0; i < 16; i++)
            branch.Append($"opt\nloop {1 << i}\nnote \"a\"\nend\nend\n");
        Assert.That(Quick($"par\n{branch}and\nnote \"b\"\nend"), Is.EqualTo(new[] { "uncountable-runs" }));
    }

    [Test]
    public void Nul_half_surrogates_and_control_characters_are_found_where_they_are() => Assert.That(
        Hs.Findings("a -> b: SYN\n\0\nnote \"\uD800\"\n# \u0007 bell\na -> b: ACK"),
        Is.EqualTo(new[] { "invalid-character 2:1 `\0`", "invalid-character 3:7 `\uD800`", "invalid-character 4:3 `\a`" }));

    [Test]
    public void Faulty_utf8_is_found_where_it_is()
    {
        (SourceText source, var findings) = HsText.Decode("x.hs", [0xEF, 0xBB, 0xBF, (byte)'#', (byte)' ', 0xE4, 0xBD, 0xA0, 0xFF]);
        Assert.That(source.Text, Is.EqualTo("# 你\uFFFD"));
        Assert.That(findings.Single().Span, Is.EqualTo(new Span(3, 1)));
    }

    [Test]
    public void A_file_of_faults_is_cut_at_a_thousand_findings()
    {
        string[] names = Quick(string.Concat(Enumerable.Repeat("%\n", 200_000)));
        Assert.That(names, Has.Length.EqualTo(1001));
        Assert.That(names, Does.Contain("too-many-findings"));
    }

    [TestCase("scenaro\n")]
    [TestCase("client -> server: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n")]
    public void A_file_of_slips_is_answered_in_linear_time(string line) =>
        Assert.That(Quick(string.Concat(Enumerable.Repeat(line, 250_000))), Has.Length.EqualTo(1001));

    [Test]
    public void Many_labels_in_many_branches_take_linear_time()
    {
        StringBuilder text = new();
        for (int i = 0; i < 20_000; i++)
            text.Append($"a ~> b: DATA 1 as s{i}\nopt\ndeliver s{i}\nend\n");
        Assert.That(Quick(text.ToString()), Is.Empty);
    }

    [Test]
    public void A_hundred_thousand_steps_are_bound_in_a_moment() =>
        Assert.That(Quick(string.Concat(Enumerable.Repeat("client -> server: DATA 100 seq=1\n", 100_000))), Is.Empty);

    /// <summary>The names of the findings, found in a few seconds at most.</summary>
    private static string[] Quick(string text)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string[] names = [.. Hs.Bind(text).Findings.Select(f => f.Rule.Name)];
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        return names;
    }
}
