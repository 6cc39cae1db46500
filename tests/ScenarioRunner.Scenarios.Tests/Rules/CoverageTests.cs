using ScenarioRunner.Machines;
using NUnit.Framework;
using ScenarioRunner.Machines.Catalogue;
using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Scenarios.Tests.Rules;

public sealed class CoverageTests
{
    private static readonly string s_ledger = Path.Combine(Repository.Root, "src", "ScenarioRunner.Machines", "COVERAGE.md");

    public static IEnumerable<TestCaseData> Requirements =>
        Coverage.OfTcp(ReferenceMachine.Tcp.Definition).Select(coverage => new TestCaseData(coverage).SetArgDisplayNames(coverage.Requirement.Id));

    [Test]
    public void The_catalogue_has_170_requirements_each_once()
    {
        Assert.That(RequirementCatalogue.Tcp, Has.Length.EqualTo(170));
        Assert.That(RequirementCatalogue.Tcp.Select(requirement => requirement.Id), Is.Unique);
        Assert.That(RequirementCatalogue.Tcp.Select(requirement => requirement.Summary), Has.All.Not.Empty);
    }

    [TestCaseSource(nameof(Requirements))]
    public void A_requirement_is_covered_or_says_why_it_is_not(Coverage coverage) =>
        Assert.That(coverage.IsCovered, Is.Not.EqualTo(coverage.NotCovered.Length > 0), coverage.IsCovered ? "covered and listed as not covered" : "neither covered nor listed");

    [Test]
    public void Every_row_names_requirements_of_the_catalogue()
    {
        HashSet<string> known = [.. RequirementCatalogue.Tcp.Select(requirement => requirement.Id)];
        foreach (Row row in ReferenceMachine.Tcp.Definition.Rows)
            Assert.That(row.Requirement, Is.SubsetOf(known), $"{row.Text.File}:{row.Text.Line}");
    }

    [Test]
    public void Reasons_are_given_for_requirements_of_the_catalogue_only()
    {
        IEnumerable<string> named = RequirementCatalogue.TcpBuiltIn.Keys.Concat(RequirementCatalogue.TcpNotCovered.Keys);
        Assert.That(named, Is.SubsetOf(RequirementCatalogue.Tcp.Select(requirement => requirement.Id)).And.Unique);
    }

    [Test]
    public void The_ledger_in_the_repository_is_the_one_that_the_machine_gives() =>
        Assert.That(
            File.Exists(s_ledger) ? File.ReadAllText(s_ledger).Replace("\r\n", "\n", StringComparison.Ordinal) : "",
            Is.EqualTo(CoverageLedger.Write(ReferenceMachine.Tcp.Definition)),
            "dotnet test tests/ScenarioRunner.Scenarios.Tests --filter Name=Write_the_ledger writes it");

    [Test, Explicit("writes src/ScenarioRunner.Machines/COVERAGE.md")]
    public void Write_the_ledger()
    {
        File.WriteAllText(s_ledger, CoverageLedger.Write(ReferenceMachine.Tcp.Definition));
        Assert.That(File.Exists(s_ledger));
    }
}
