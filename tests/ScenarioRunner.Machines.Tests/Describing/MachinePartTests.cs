using System.Text.RegularExpressions;
using NUnit.Framework;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Describing;

namespace ScenarioRunner.Machines.Tests.Describing;

/// <summary>TLS 1.2 and TLS 1.3 as diagrams of their own.</summary>
public sealed partial class MachinePartTests
{
    private static readonly string[] s_shared = ["START", "WAIT_SH", "CONNECTED", "CLOSING", "CLOSED"];

    [TestCase("tls13", "WAIT_EE", "WAIT_CERT_CR", "WAIT_CERT", "WAIT_CV", "WAIT_FINISHED", "WAIT_FLIGHT2")]
    [TestCase("tls12", "AFTER_SH", "CLIENT_FLIGHT", "AFTER_CKE", "C_CCS", "S_CCS", "RES_CCS")]
    public void A_part_has_the_states_of_its_version_and_no_others(string name, params string[] states)
    {
        Machine part = Part(name);
        Machine other = Part(name == "tls12" ? "tls13" : "tls12");
        Assert.That(states.Concat(s_shared), Is.SubsetOf(part.States.Select(state => state.Name)));
        Assert.That(part.States.Intersect(other.States).Select(state => state.Name), Is.EquivalentTo(s_shared));
    }

    [TestCase("tls12")]
    [TestCase("tls13")]
    public void Its_diagram_is_one_that_Mermaid_reads_and_every_state_is_on_the_way(string name)
    {
        string[] lines = MermaidDiagram.Write(Part(name)).TrimEnd('\n').Split('\n');
        Assert.That(lines[0], Is.EqualTo("stateDiagram-v2"));
        Assert.That(lines.Skip(1), Has.All.Match(LineOfADiagram()));
        string[] declared = [.. lines.Where(line => line.StartsWith("    state ", StringComparison.Ordinal)).Select(line => line.Split(' ')[^1])];
        string[] entered = [.. lines.Select(line => Arrow().Match(line)).Where(arrow => arrow.Success).Select(arrow => arrow.Groups[1].Value).Distinct()];
        Assert.That(entered.Where(state => state != "[*]"), Is.EquivalentTo(declared));
    }

    [Test]
    public void TLS_1_3_has_no_way_back_from_an_open_connection_to_a_hello()
    {
        Assert.That(MermaidDiagram.Write(Part("tls13")), Does.Not.Contain("CONNECTED --> WAIT_SH"));
        Assert.That(MermaidDiagram.Write(Part("tls12")), Does.Contain("CONNECTED --> WAIT_SH: send ClientHello"));
        Assert.That(MachineTable.Write(Part("tls13")), Does.StartWith("tls13: ").And.Contain("\nWAIT_CERT_CR").And.Not.Contain("either HelloRequest\n"));
    }

    private static Machine Part(string name)
    {
        Machine machine = ReferenceMachine.Tls.Definition;
        return MachineParts.Of(machine, machine.Views.Single(view => view.Name == name));
    }

    [GeneratedRegex("""^    (state "[A-Za-z0-9_]+" as [A-Za-z0-9_]+|\[\*\] --> \w+|\w+ --> \[\*\]|\w+ --> \w+: [A-Za-z0-9 _.,()+#;-]+)$""")]
    private static partial Regex LineOfADiagram();

    [GeneratedRegex(@"--> (\w+)(:|$)")]
    private static partial Regex Arrow();
}
