using NUnit.Framework;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Machines.Tcp;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Tests.Loading;

/// <summary>The program trusts the machines that come with it and compiles their texts late; this is where they earn it.</summary>
public sealed class BuiltInMachineTests
{
    [Test]
    public void The_tcp_machine_passes_every_check()
    {
        var problems = MachineLoader.Load(EmbeddedFiles.BuiltIn, "tcp/machine.yaml", FunctionLibrary.Standard.With(TcpFunctions.All())).Problems;
        Assert.That(problems.Where(p => p.Severity == Severity.Error), Is.Empty);
    }

    [Test]
    public void Every_rule_of_tcp_has_a_page_that_can_be_read()
    {
        Definition.Machine machine = MachineLoader.Load(EmbeddedFiles.BuiltIn, "tcp/machine.yaml", FunctionLibrary.Standard.With(TcpFunctions.All()), LoadMode.Trusted).Machine!;
        foreach (RuleInfo rule in machine.Rules)
            Assert.That(RulePageReader.Read(EmbeddedFiles.BuiltIn, "tcp/machine.yaml", rule.Name).Problems, Is.Empty, rule.Name);
    }
}
