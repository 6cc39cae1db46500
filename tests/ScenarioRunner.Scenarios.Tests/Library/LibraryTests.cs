using NUnit.Framework;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Scenarios.Tests.Library;

public sealed class LibraryTests
{
    private static IEnumerable<string> Conforming => Repository.Scenarios("tcp/conforming");

    private static IEnumerable<string> Violating => Repository.Scenarios("tcp/violating");

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

    private static void Passes(string path)
    {
        Judgement judgement = Judgement.Of(Repository.Read(path));
        Assert.That(judgement.Complaints, Is.Empty);
        Assert.That(judgement.Verdict, Is.EqualTo(Verdict.Pass));
    }
}
