using NUnit.Framework;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Scenarios.Tests.Library;

/// <summary>The examples of the guide to TLS are run as they stand there.</summary>
public sealed class TlsGuideTests
{
    private static readonly string s_guide = Repository.Read("grammar/TLS.md");

    private static string[] Right => Blocks("hs");

    private static string[] Wrong => Blocks("hs error");

    [TestCaseSource(nameof(Right))]
    public void An_example_passes(string scenario)
    {
        Judgement judgement = Judgement.Of(scenario);
        Assert.That(judgement.Complaints, Is.Empty);
        Assert.That(judgement.Verdict, Is.EqualTo(Verdict.Pass));
    }

    [TestCaseSource(nameof(Wrong))]
    public void An_example_of_a_fault_fails(string scenario) => Assert.That(Judgement.Of(scenario).Verdict, Is.EqualTo(Verdict.Fail));

    private static string[] Blocks(string language) =>
        [.. s_guide.Split($"```{language}\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])];
}
