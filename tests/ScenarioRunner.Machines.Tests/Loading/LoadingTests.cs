using NUnit.Framework;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Loading;

namespace ScenarioRunner.Machines.Tests.Loading;

public sealed class LoadingTests
{
    [Test]
    public void A_whole_machine_loads_without_problems()
    {
        (Machine? machine, IReadOnlyList<LoadProblem> problems) = Echo.Load(Echo.Yaml);
        Assert.That(problems, Is.Empty);
        Assert.That(machine, Is.Not.Null);
        Assert.That(machine!.Rows, Has.Length.EqualTo(6));
    }
}
