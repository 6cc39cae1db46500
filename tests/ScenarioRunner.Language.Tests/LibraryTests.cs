namespace ScenarioRunner.Language.Tests;

public sealed class LibraryTests
{
    [Test]
    public void Every_scenario_of_the_library_has_the_right_form()
    {
        string[] findings = [.. Library.Files.SelectMany(path =>
        {
            string text = File.ReadAllText(path);
            return Hs.Show(Hs.Parse(text).Findings, text).Select(f => $"{path}: {f}");
        })];
        Assert.That(findings, Is.Empty);
    }
}
