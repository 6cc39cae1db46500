using NUnit.Framework;
using ScenarioRunner.Cli.Pipelines;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Scenarios.Tests.UserMachines;

/// <summary>The example of the guide to machines is run as it stands there.</summary>
public sealed class GuideTests
{
    private static readonly string s_guide = File.ReadAllText(Path.Combine(Repository.Root, "grammar/MACHINES.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string[] Blocks(string language) =>
        [.. s_guide.Split($"```{language}\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])];

    private static string[] Scenarios => Blocks("hs");

    [Test]
    public void The_machine_of_the_guide_has_no_problems()
    {
        using Project project = new Project().With("knock.yaml", Blocks("yaml").Single());
        Assert.That(new Pipeline(project.Folder).CheckMachine(Path.Combine(project.Folder, "knock.yaml")), Is.Empty);
    }

    [TestCaseSource(nameof(Scenarios))]
    public void A_scenario_of_the_guide_passes(string scenario)
    {
        using Project project = new Project().With("knock.yaml", Blocks("yaml").Single());
        Assert.That(project.Findings("a.hs", scenario), Is.Empty);
        Assert.That(project.Run("a.hs", scenario).Select(result => result.Verdict), Is.EqualTo(new[] { Verdict.Pass }));
    }
}
