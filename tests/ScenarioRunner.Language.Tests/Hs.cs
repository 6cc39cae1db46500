using System.Collections.Immutable;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Tests;

/// <summary>Short ways from text to what a user sees.</summary>
internal static class Hs
{
    public static SyntaxTree Parse(string text) => HsParser.Parse(new SourceText("test.hs", text));

    public static BoundFile Bind(string text) => Binder.Bind(Parse(text), TestVocabulary.Find, "test");

    /// <summary>The only scenario of a text without errors.</summary>
    public static Scenario Scenario(string text)
    {
        BoundFile file = Bind(text);
        Assert.That(Show(file.Findings, text), Is.Empty);
        return file.Scenarios.Single();
    }

    public static ImmutableArray<Run> Runs(string text) => [.. Scenario(text).Runs()];

    public static IEnumerable<string> Labels(string text) => Runs(text).Select(run => run.Label ?? "");

    /// <summary><c>HS201 unknown-message 1:19-1:25 `SYNACK`</c></summary>
    public static string[] Findings(string text) => Show(Bind(text).Findings, text);

    public static string[] Show(ImmutableArray<Finding> findings, string text)
    {
        SourceText source = new("test.hs", text);
        return [.. findings.Select(f => $"{f.Rule.Name} {source.PositionOf(f.Span.Start).Line}:{source.PositionOf(f.Span.Start).Column} `{source.Slice(f.Span)}`")];
    }

    /// <summary>The steps of a run in a few words, such as <c>client SYN</c>.</summary>
    public static string Told(Run run) => string.Join("; ", run.Steps.Select(o => Told(o.Step)));

    public static string Told(Step step) => step switch
    {
        MessageStep m => $"{m.From} {string.Join("+", m.Messages.Select(x => x.Name))}",
        CallStep c => $"{c.At}: {c.Call}{(c.Argument is null ? "" : " " + c.Argument.Text)}",
        ArrivalStep a => $"{a.Kind} {a.Label}",
        WaitStep w => $"wait {w.Duration.Text}",
        ExpectStep => "expect",
        NoteStep n => n.Text,
        _ => "?",
    };
}
