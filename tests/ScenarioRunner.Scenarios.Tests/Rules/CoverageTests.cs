using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Catalogue;
using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Scenarios.Tests.Rules;

public sealed class CoverageTests
{
    private static readonly string s_ledger = Path.Combine(Repository.Root, "src", "ScenarioRunner.Machines", "COVERAGE.md");

    public static IEnumerable<TestCaseData> Requirements =>
        Machines.SelectMany(machine => Coverage.Of(machine).Select(coverage => new TestCaseData(coverage).SetArgDisplayNames(machine.Name, coverage.Requirement.Id)));

    public static IEnumerable<TestCaseData> Cases => Machines.Select(machine => new TestCaseData(machine).SetArgDisplayNames(machine.Name));

    private static IEnumerable<Machine> Machines => ReferenceMachine.BuiltIns.Select(machine => machine.Definition);

    [TestCase("tcp", 170)]
    [TestCase("tls", 177)]
    public void A_catalogue_has_its_requirements_each_once(string machine, int count)
    {
        ImmutableArray<Requirement> all = RequirementCatalogue.Of(machine)!.All;
        Assert.That(all, Has.Length.EqualTo(count));
        Assert.That(all.Select(requirement => requirement.Id), Is.Unique);
        Assert.That(all.Select(requirement => requirement.Summary), Is.Unique.And.All.Not.Empty);
    }

    [TestCaseSource(nameof(Requirements))]
    public void A_requirement_is_covered_or_says_why_it_is_not(Coverage coverage) =>
        Assert.That(coverage.IsCovered, Is.Not.EqualTo(coverage.NotCovered.Length > 0), coverage.IsCovered ? "covered and listed as not covered" : "neither covered nor listed");

    [TestCaseSource(nameof(Cases))]
    public void Every_row_names_requirements_of_the_catalogue(Machine machine)
    {
        HashSet<string> known = [.. RequirementCatalogue.Of(machine.Name)!.All.Select(requirement => requirement.Id)];
        foreach (Row row in machine.Rows)
            Assert.That(row.Requirement, Is.SubsetOf(known), $"{row.Text.File}:{row.Text.Line}");
    }

    [TestCaseSource(nameof(Cases))]
    public void Reasons_are_given_for_requirements_of_the_catalogue_only(Machine machine)
    {
        RequirementCatalogue catalogue = RequirementCatalogue.Of(machine.Name)!;
        IEnumerable<string> named = catalogue.BuiltIn.Keys.Concat(catalogue.NotCovered.Keys);
        Assert.That(named, Is.SubsetOf(catalogue.All.Select(requirement => requirement.Id)).And.Unique);
    }

    [TestCaseSource(nameof(Cases))]
    public void The_ledger_in_the_repository_is_the_one_that_the_machine_gives(Machine machine)
    {
        Assert.That(
            File.Exists(s_ledger) ? File.ReadAllText(s_ledger).Replace("\r\n", "\n", StringComparison.Ordinal) : "",
            Does.Contain(CoverageLedger.Part(machine)),
            "dotnet test tests/ScenarioRunner.Scenarios.Tests --filter Name=Write_the_ledger writes it");
    }

    [Test, Explicit("writes src/ScenarioRunner.Machines/COVERAGE.md")]
    public void Write_the_ledger()
    {
        File.WriteAllText(s_ledger, CoverageLedger.Write([.. Machines]));
        Assert.That(File.Exists(s_ledger));
    }
}
