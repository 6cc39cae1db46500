namespace ScenarioRunner.Machines.Tests.Tls.Registry;

/// <summary>The table of cipher suites as it lies in the repository.</summary>
internal static class SuiteTableFile
{
    public static string Path { get; } = System.IO.Path.Combine(TestSources.Root, "src", "ScenarioRunner.Machines", "Tls", "Registry", "cipher-suites.tsv");

    public static string[] Header => [.. Lines.TakeWhile(line => line.StartsWith('#'))];

    public static IEnumerable<string[]> Rows => Lines.SkipWhile(line => line.StartsWith('#')).Select(line => line.Split('\t'));

    /// <summary>A row with its derived columns made anew from code, name, references and recommendation.</summary>
    public static string[] Derived(string code, string name, string references, string recommended) =>
        [code, name, .. SuiteNameRule.Columns(name), references, recommended, SuiteNameRule.IsExport(name) ? "Y" : "N"];

    public static void Write(IEnumerable<string[]> rows) =>
        File.WriteAllText(Path, string.Join('\n', [.. Header, .. rows.Select(row => string.Join('\t', row))]) + "\n");

    private static string[] Lines => File.ReadAllText(Path).TrimEnd('\n').Split('\n');
}
