using System.Text.Json;
using NUnit.Framework;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Machines.Loading;

namespace ScenarioRunner.Machines.Tests.Describing;

public sealed class MachineSchemaTests
{
    [Test]
    public void The_schema_in_the_grammar_folder_is_the_one_the_program_writes() =>
        Assert.That(MachineSchema.Write(), Is.EqualTo(File.ReadAllText(Repository("grammar/machine.schema.json"))));

    [TestCaseSource(nameof(Definitions))]
    public void The_schema_has_the_keys_of_the_loader(string definition, string[] loaderKeys)
    {
        using JsonDocument schema = JsonDocument.Parse(MachineSchema.Write());
        IEnumerable<string> keys = schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").EnumerateObject().Select(p => p.Name);
        Assert.That(keys, Is.EquivalentTo(loaderKeys));
    }

    private static IEnumerable<object[]> Definitions() =>
    [
        ["machine", MachineReader.Keys],
        ["row", RowReader.Keys],
        ["filling", MessageDeclarations.FillKeys],
        ["answer", MessageDeclarations.AnswerKeys],
        ["implied", MessageDeclarations.ImpliedKeys],
        ["rule", RuleReader.InlineKeys],
        ["check", RuleReader.CheckKeys],
        ["variable", Declarations.VariableKeys],
        ["message", MessageNames.Keys],
    ];

    [Test]
    public void Every_reference_in_the_schema_leads_somewhere()
    {
        string text = MachineSchema.Write();
        using JsonDocument schema = JsonDocument.Parse(text);
        foreach (string part in text.Split("\"#/$defs/").Skip(1))
            Assert.That(schema.RootElement.GetProperty("$defs").TryGetProperty(part[..part.IndexOf('"', StringComparison.Ordinal)], out _), part[..12]);
    }

    internal static string Repository(string path)
    {
        string? folder = TestContext.CurrentContext.TestDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder!, path);
    }
}
