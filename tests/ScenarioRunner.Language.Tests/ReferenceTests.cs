using System.Text.RegularExpressions;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Language.Tests;

public sealed partial class ReferenceTests
{
    private static readonly string _reference = File.ReadAllText(Path.Combine(Library.Root, "grammar", "REFERENCE.md"));

    public static IEnumerable<TestCaseData> Examples =>
        from Match match in Example().Matches(_reference)
        let line = _reference[..match.Index].Count(c => c == '\n') + 1
        select new TestCaseData(match.Groups[1].Length == 0, match.Groups[2].Value).SetArgDisplayNames($"line {line}");

    [TestCaseSource(nameof(Examples))]
    public void An_example_is_accepted_or_refused_as_the_reference_says(bool accepted, string text) =>
        Assert.That(Hs.Bind(text).Findings.Any(f => f.Severity == Severity.Error), Is.EqualTo(!accepted));

    [Test]
    public void Every_limit_is_in_the_reference()
    {
        foreach (LanguageRule rule in LimitRules.All)
            Assert.That(_reference, Does.Contain($"`{rule.Info.Code}` {rule.Info.Name}"));
    }

    [GeneratedRegex("^```hs( error)?\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
