using System.Collections.Immutable;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Diagnostics;

/// <summary>Collects findings, each once, up to the limit; what is over the limit is said, not listed.</summary>
/// <param name="before">Findings of the same file that are listed already; the limit is one for the file.</param>
internal sealed class FindingList(int before = 0)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Code, Span Span, string Message)> _seen = [];

    /// <summary>No further finding is listed, so none needs to be worked out.</summary>
    public bool IsFull => before + _findings.Count > HsLimits.Findings;

    public void Add(LanguageRule rule, Span span, string message, string help = "", string expected = "", string actual = "", RelatedPlace? related = null)
    {
        if (IsFull || !_seen.Add((rule.Info.Code, span, message)))
            return;
        if (before + _findings.Count == HsLimits.Findings)
        {
            rule = LimitRules.TooManyFindings;
            message = $"there are more than {HsLimits.Findings} findings; the rest is not listed";
            (help, expected, actual, related) = ("", "", "", null);
        }

        _findings.Add(new Finding
        {
            Rule = rule.Info,
            Severity = rule.Info.Severity,
            Span = span,
            Message = message,
            Help = help,
            Expected = expected,
            Actual = actual,
            Related = related is null ? [] : [related],
        });
    }

    /// <summary>In the order of their places, then of their codes.</summary>
    public ImmutableArray<Finding> ToImmutable() =>
        [.. _findings.OrderBy(f => f.Span.Start).ThenBy(f => f.Rule.Code, StringComparer.Ordinal)];
}
