using NUnit.Framework;
using ScenarioRunner.Machines.Describing;
using ScenarioRunner.Machines.Tests.Loading;

namespace ScenarioRunner.Machines.Tests.Describing;

public sealed class MachineTableTests
{
    [Test]
    public void A_table_shows_each_state_with_its_rows()
    {
        Assert.That(MachineTable.Write(Echo.Load(Echo.Yaml).Machine!), Does
            .StartWith("""
                echo: Echo (RFC 862)
                profiles: plain, strict

                IDLE, initial, final (§1): nothing asked
                  call ask
                      from    IDLE
                      do      count += arg
                      ref     §2
                      because asking again costs nothing
                  send QUESTION -> WAIT
                      from    all
                      do      next = msg.seq + msg.len
                      do      count += 1
                      do      start("patience", 2s) if count > 0
                      ref     §2
                      because a question opens the exchange

                """.ReplaceLineEndings("\n")).And
            .Contain("\nWAIT (§2): a question is open\n"));
    }

    [Test]
    public void Problems_are_lines_with_file_line_and_column() =>
        Assert.That(
            MachineCheck.Write([.. Echo.Load(Echo.Yaml.Replace("title: Echo", "titel: \"\\e[31m\"", StringComparison.Ordinal)).Problems]),
            Is.EqualTo("echo.yaml:2:1: error: unknown key 'titel'; did you mean 'title'?\n"));
}
