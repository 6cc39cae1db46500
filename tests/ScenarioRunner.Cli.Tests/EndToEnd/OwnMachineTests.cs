using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>A machine of the user's own is shown and explained like one that comes with the tool.</summary>
public sealed class OwnMachineTests
{
    private const string Knock = """
        machine: knock
        title: Knocking at a door
        unexpected: out-of-turn
        messages: [KNOCK, OPEN]
        states: {OUTSIDE: {final: true, meaning: shut}, INSIDE: {final: true, meaning: open}}
        initial: OUTSIDE
        rows:
          - {from: OUTSIDE, on: send KNOCK, ref: Manners §1, because: who wants to come in knocks}
          - {from: OUTSIDE, on: send OPEN, to: INSIDE, ref: Manners §2, because: the door opens}
          - {from: OUTSIDE, on: receive OPEN, to: INSIDE, ref: Manners §2, because: the door opens}
        rules:
          - rule: out-of-turn
            code: KNOCK001
            level: PROSE
            ref: Manners §1
            summary: "Knock and answer take turns\e[2J."
            why: |
              Two who speak at once hear nothing.
            bad: |
              use "./knock.yaml"
              host -> guest: OPEN
              guest -> host: KNOCK
        """;

    [Test]
    public async Task A_file_is_shown_as_a_table_and_as_a_diagram()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("m/knock.yaml", Knock);
        CliRun table = await workspace.Run("machines", "show", "m/knock.yaml");
        CliRun diagram = await workspace.Run("machines", "diagram", "./m/knock.yaml");
        Assert.Multiple(() =>
        {
            Assert.That(table.Out, Does.StartWith("knock: Knocking at a door").And.Contains("send OPEN -> INSIDE"));
            Assert.That(diagram.Out, Does.StartWith("stateDiagram-v2\n").And.Contains("OUTSIDE --> INSIDE: send OPEN"));
            Assert.That((table.Code, diagram.Code), Is.EqualTo((0, 0)));
        });
    }

    [Test]
    public async Task Its_rules_are_listed_by_themselves()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("knock.yaml", Knock);
        CliRun run = await workspace.Run("rules", "--machine", "knock.yaml");
        Assert.That(run.Out.TrimEnd('\n'), Does.Match("^KNOCK001 +out-of-turn +error +PROSE +Manners §1$"));
        Assert.That((await workspace.Run("rules", "--machine", "knock.yaml", "--format", "json")).Out, Does.Contain("\"code\": \"KNOCK001\""));
    }

    [TestCase("KNOCK001")]
    [TestCase("out-of-turn")]
    public async Task A_page_of_its_rules_is_found_with_the_file_and_shows_nothing_that_a_terminal_obeys(string word)
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("knock.yaml", Knock);
        CliRun run = await workspace.Run("explain", word, "--machine", "knock.yaml");
        Assert.That(run.Out, Is.EqualTo("""
            KNOCK001 out-of-turn (OUT-OF-TURN)
            error, PROSE, Manners §1

            Knock and answer take turns\u{1b}[2J.

            Why:

                Two who speak at once hear nothing.

            Wrong:

                use "./knock.yaml"
                host -> guest: OPEN
                guest -> host: KNOCK

            """), run.Error);
    }

    [Test]
    public async Task A_word_that_none_of_its_rules_is_called_gets_the_nearest()
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("knock.yaml", Knock);
        CliRun run = await workspace.Run("explain", "--machine", "knock.yaml", "out-of-tune");
        Assert.That((run.Code, run.Error), Is.EqualTo(
            (2, "error: no rule is called 'out-of-tune'; did you mean out-of-turn?\nhelp: runner rules --machine knock.yaml lists them all\n")));
    }

    [Test]
    public async Task A_machine_that_comes_with_the_tool_is_asked_by_its_name()
    {
        using var workspace = new Workspace { Pipeline = null };
        Assert.That((await workspace.Run("explain", "--machine", "tcp", "TCP201")).Out, Is.EqualTo((await workspace.Run("explain", "TCP201")).Out));
        string[] rules = (await workspace.Run("rules", "--machine", "tcp")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(rules, Has.Length.GreaterThan(100).And.All.StartsWith("TCP"));
    }

    [TestCase("machines", "show", "bad.yaml")]
    [TestCase("rules", "--machine", "bad.yaml")]
    [TestCase("explain", "--machine", "bad.yaml", "X1")]
    public async Task A_file_that_is_no_machine_is_refused_with_its_first_fault(params string[] command)
    {
        using Workspace workspace = new Workspace { Pipeline = null }.With("bad.yaml", Knock.Replace("to: INSIDE", "to: INSID", StringComparison.Ordinal));
        CliRun run = await workspace.Run(command);
        Assert.That((run.Code, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("error: the machine cannot be used: bad.yaml:9:40: unknown state 'INSID'; did you mean 'INSIDE'?\n"));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_said_to_be_missing()
    {
        using var workspace = new Workspace { Pipeline = null };
        CliRun run = await workspace.Run("machines", "show", "nock.yaml");
        Assert.That((run.Code, run.Error), Is.EqualTo((2, "error: no machine is called 'nock.yaml', and there is no such file\nhelp: runner machines list\n")));
    }
}
