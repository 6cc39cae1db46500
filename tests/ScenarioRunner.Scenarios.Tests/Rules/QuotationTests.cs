using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Scenarios.Tests.Rules;

/// <summary>Holds quotations against the RFCs' own words, where a folder with their texts lies beside the repository.</summary>
public sealed partial class QuotationTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "..", "shared", "rfc");

    public static IEnumerable<TestCaseData> Quoted => Rulebook.Cases.Where(rule => Rulebook.TextOf((RuleInfo)rule.Arguments[0]!).Quote.Length > 0);

    [TestCaseSource(nameof(Quoted))]
    public void A_quotation_stands_in_the_RFC_that_the_rule_names(RuleInfo rule)
    {
        string number = Number().Match(rule.Reference).Groups[1].Value;
        string file = Path.Combine(s_folder, $"rfc{number}.txt");
        if (!File.Exists(file))
            Assert.Ignore($"no text of RFC {number} beside the repository: ../shared/rfc/rfc{number}.txt");
        string quote = Rulebook.TextOf(rule).Quote;
        Assert.That(Squeezed(WithoutPageBreaks(File.ReadAllText(file))), Does.Contain(Squeezed(quote)));
    }

    // Footer, form feed and header of a page.
    private static string WithoutPageBreaks(string text) => PageBreak().Replace(text.Replace("\r", "", StringComparison.Ordinal), "\n");

    // Line ends fall anywhere, also behind a hyphen.
    private static string Squeezed(string text)
    {
        StringBuilder squeezed = new();
        foreach (char c in text)
            if (!char.IsWhiteSpace(c))
                squeezed.Append(c);
        return squeezed.ToString();
    }

    [GeneratedRegex(@"^RFC (\d+)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\n[^\n]*\[Page \d+\]\n\f?\n*[^\n]*\n")]
    private static partial Regex PageBreak();
}
