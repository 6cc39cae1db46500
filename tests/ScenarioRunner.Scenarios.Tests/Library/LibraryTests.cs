using NUnit.Framework;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Scenarios.Tests.Library;

public sealed class LibraryTests
{
    private static IEnumerable<string> Conforming => In("conforming");

    private static IEnumerable<string> Violating => In("violating");

    private static IEnumerable<string> Seeds => Repository.Scenarios("seeds");

    private static IEnumerable<string> All => Repository.Scenarios("");

    [TestCaseSource(nameof(Conforming))]
    public void A_conforming_conversation_passes_without_complaint(string path) => Passes(path);

    [TestCaseSource(nameof(Seeds))]
    public void A_conversation_the_project_started_from_passes_without_complaint(string path) => Passes(path);

    [TestCaseSource(nameof(Violating))]
    public void A_violation_is_found_as_announced_and_nothing_else_is(string path)
    {
        Assert.That(Repository.Read(path), Does.Contain("!!"));
        Passes(path);
    }

    [TestCaseSource(nameof(All))]
    public void A_file_opens_with_a_comment(string path) => Assert.That(Repository.Read(path), Does.StartWith("# "));

    private static IEnumerable<string> In(string kind) => Repository.Scenarios("").Where(path => path.Split('/') is ["scenarios", _, var folder, _] && folder == kind);

    private static void Passes(string path)
    {
        Judgement judgement = Judgement.Of(Repository.Read(path));
        Assert.That(judgement.Complaints, Is.Empty);
        Assert.That(judgement.Verdict, Is.EqualTo(Verdict.Pass));
    }
}
