using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Names;

public sealed class NamesLoadingTests
{
    [Test]
    public void The_machine_loads_without_problems() => Assert.That(Lamp.Load(Lamp.Yaml).Problems, Is.Empty);

    [TestCase("  OFF:\n", "  OFF:\n  on: {}\n", "message 'on' is here twice (in whatever case)")]
    [TestCase("  OFF:\n", "  OFF: {positional: [lewel]}\n", "unknown field 'lewel'; did you mean 'level'?")]
    [TestCase("  OFF:\n", "  OFF: {positional: [level], fields: [level]}\n", "the message has a field 'level' already (in whatever case)")]
    [TestCase("  OFF:\n", "  OFF:\n  \"SWITCH OFF\": {}\n", "the name of a message is one word of letters, digits, '_', '-' and '.'; 'SWITCH OFF' is not")]
    [TestCase("  OFF:\n", "  OFF: {pos: [level]}\n", "unknown key 'pos'")]
    [TestCase("  OFF:\n", "  OFF: {fields: [\"(message)\"]}\n", "a message cannot have the field '(message)'")]
    [TestCase("[red, green, warm-white]", "[red, RED]", "value 'RED' is here twice")]
    [TestCase("[red, green, warm-white]", "[]", "an enumeration has 1 to 256 values")]
    [TestCase("value(\"colour\", \"red\")", "value(\"colour\", \"rde\")", "field 'colour' has no value 'rde'; did you mean 'red'?")]
    [TestCase("value(\"colour\", \"red\")", "value(\"color\", \"red\")", "unknown field 'color'; did you mean 'colour'?")]
    [TestCase("initial: DARK", "initial: DARK\nmissing: [OFFF]", "unknown message 'OFFF'; did you mean 'OFF'?")]
    [TestCase("{volts: [12, 24], lit: }", "[vlots]", "unknown variable 'vlots'; did you mean 'volts'?")]
    [TestCase("{volts: [12, 24], lit: }", "{volts: [twelve]}", "the value of a setting is a number")]
    [TestCase("machine: lamp", "machine: TCP", "the name 'TCP' is taken; give the machine another one")]
    [TestCase("machine: lamp", "machine: lamp.two", "the machine's name is one word of letters, digits, '_' and '-'")]
    public void A_mistake_is_reported(string old, string replacement, string message) =>
        Assert.That(Lamp.Load(Lamp.Yaml.Replace(old, replacement, StringComparison.Ordinal)).Problems.Select(problem => problem.Message), Does.Contain(message));

    [Test]
    public void A_machine_of_ones_own_needs_messages()
    {
        string yaml = Loading.Echo.Yaml;
        (ReferenceMachine? machine, var problems) = Lamp.Load(yaml);
        Assert.That(machine, Is.Null);
        Assert.That(problems[0].Message, Is.EqualTo("a machine needs 'messages', the names of its messages"));
    }

    [Test]
    public void More_kinds_than_there_are_bits_for_are_refused()
    {
        string many = string.Concat(Enumerable.Range(0, 64).Select(i => $"  M{i}:\n"));
        Assert.That(
            Lamp.Load(Lamp.Yaml.Replace("  OFF:\n", "  OFF:\n" + many, StringComparison.Ordinal)).Problems.Select(problem => problem.Message),
            Does.Contain("more than 64 messages"));
    }

    [Test]
    public void Every_key_is_explained_in_the_guide()
    {
        string guide = File.ReadAllText(Describing.MachineSchemaTests.Repository("grammar/MACHINES.md"));
        IEnumerable<string> keys = MachineKeys.All.Where(key => !guide.Contains($"`{key}`", StringComparison.Ordinal) && !guide.Contains(key + ",", StringComparison.Ordinal));
        Assert.That(keys, Is.Empty);
    }

    private static class MachineKeys
    {
        public static IEnumerable<string> All =>
        [
            .. Machines.Loading.MachineReader.Keys, .. Machines.Loading.RowReader.Keys, .. Machines.Loading.RuleReader.InlineKeys,
            .. Machines.Loading.RuleReader.CheckKeys, .. Machines.Loading.MessageDeclarations.AnswerKeys, .. Machines.Loading.MessageDeclarations.FillKeys,
            .. Machines.Loading.MessageDeclarations.ImpliedKeys, .. Machines.Loading.MessageNames.Keys, .. Machines.Loading.Declarations.VariableKeys,
        ];
    }
}
