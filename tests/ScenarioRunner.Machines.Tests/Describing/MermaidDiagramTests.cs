using NUnit.Framework;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Machines.Tests.Loading;

namespace ScenarioRunner.Machines.Tests.Describing;

public sealed class MermaidDiagramTests
{
    [Test]
    public void A_machine_is_a_diagram_with_one_arrow_for_each_way()
    {
        Assert.That(MermaidDiagram.Write(Echo.Load(Echo.Yaml).Machine!), Is.EqualTo("""
            stateDiagram-v2
                state "IDLE" as IDLE
                state "WAIT" as WAIT
                [*] --> IDLE
                IDLE --> WAIT: send QUESTION
                WAIT --> IDLE: receive PONG-ONLY
                WAIT --> IDLE: timeout patience
                IDLE --> [*]

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Names_that_Mermaid_would_misread_are_written_so_that_it_does_not()
    {
        string yaml = Echo.Yaml.Replace("WAIT", "end", StringComparison.Ordinal).Replace("IDLE", "a-b:c<d", StringComparison.Ordinal);
        Assert.That(MermaidDiagram.Write(Echo.Load(yaml).Machine!), Does
            .Contain("state \"end\" as end_1\n").And
            .Contain("state \"a-b#58;c#60;d\" as a_b_c_d\n").And
            .Contain("a_b_c_d --> end_1: send QUESTION\n"));
    }
}
