using NUnit.Framework;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>The examples of the guide to captures are run as they stand there.</summary>
public sealed class GuideTests
{
    private static readonly string s_guide = File.ReadAllText(Path.Combine(Root, "grammar", "CAPTURES.md"));

    private static string[] Right => Blocks("hs");

    private static string[] Wrong => Blocks("hs error");

    private static string Root
    {
        get
        {
            string folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }

    [TestCaseSource(nameof(Right))]
    public void An_example_passes(string scenario) => Assert.That(Imports.Validate(scenario).Single().Verdict, Is.EqualTo(Verdict.Pass));

    [TestCaseSource(nameof(Wrong))]
    public void An_example_of_a_fault_fails(string scenario) => Assert.That(Imports.Validate(scenario).Single().Verdict, Is.EqualTo(Verdict.Fail));

    private static string[] Blocks(string language) =>
        [.. s_guide.Split($"```{language}\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])];
}
