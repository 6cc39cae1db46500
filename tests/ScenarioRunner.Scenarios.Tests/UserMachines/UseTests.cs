using NUnit.Framework;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Scenarios.Tests.UserMachines;

public sealed class UseTests
{
    private const string Greeting = "server -> client: Reply 220\nclient -> server: QUIT\nserver -> client: Reply 221\n";

    private static readonly string s_smtp = File.ReadAllText(Path.Combine(Repository.Root, "scenarios/machines/smtp.yaml"));

    [TestCase("a.hs", "./smtp.yaml", "smtp.yaml")]
    [TestCase("a.hs", "machines/smtp.yaml", "machines/smtp.yaml")]
    [TestCase("mail/bad/a.hs", "../../smtp.yaml", "smtp.yaml")]
    [TestCase("mail/a.hs", "smtp.yaml", "mail/smtp.yaml")]
    public void A_machine_is_found_from_the_folder_of_the_scenario(string scenario, string use, string machine)
    {
        using Project project = new Project().With(machine, s_smtp);
        Assert.That(project.Run(scenario, $"use \"{use}\"\n{Greeting}").Select(result => (result.Verdict, result.Machines[0])), Is.EqualTo(new[] { (Verdict.Pass, "smtp") }));
    }

    [TestCase("a.hs", "../smtp.yaml", "path-outside-project: the path leads out of the project")]
    [TestCase("mail/a.hs", "../../smtp.yaml", "path-outside-project: the path leads out of the project")]
    [TestCase("a.hs", "/smtp.yaml", "path-outside-project: the path leads out of the project")]
    [TestCase("a.hs", "smpt.yaml", "unknown-machine: the machine cannot be used: smpt.yaml:1:1: cannot read smpt.yaml: there is no such file")]
    public void A_machine_that_is_not_there_is_one_finding(string scenario, string use, string finding)
    {
        using Project project = new Project().With("smtp.yaml", s_smtp);
        Assert.That(project.Findings(scenario, $"use \"{use}\"\n{Greeting}expect client = CLOSED\n"), Is.EqualTo(new[] { "1:5 " + finding }));
    }

    [Test]
    public void A_link_does_not_lead_out_of_the_project()
    {
        using Project elsewhere = new Project().With("smtp.yaml", s_smtp);
        using Project project = new();
        File.CreateSymbolicLink(Path.Combine(project.Folder, "smtp.yaml"), Path.Combine(elsewhere.Folder, "smtp.yaml"));
        Assert.That(project.Findings("a.hs", "use \"smtp.yaml\"\n" + Greeting).Single(), Does.EndWith("the path leads out of the machine's folder"));
    }

    [Test]
    public void A_mistake_in_the_machine_is_one_finding_at_the_use_line_with_its_place()
    {
        using Project project = new Project().With("smtp.yaml", s_smtp.Replace("initial: START", "initial: STRAT", StringComparison.Ordinal));
        int line = s_smtp[..s_smtp.IndexOf("initial: START", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        Assert.That(
            project.Findings("a.hs", "use \"smtp.yaml\"\n" + Greeting),
            Is.EqualTo(new[] { $"1:5 unknown-machine: the machine cannot be used: smtp.yaml:{line}:10: unknown state 'STRAT'; did you mean 'START'?" }));
    }

    [Test]
    public void Words_that_the_machine_does_not_know_get_the_nearest_one()
    {
        using Project project = new Project().With("smtp.yaml", s_smtp);
        var findings = project.Run("a.hs", "use \"smtp.yaml\"\nserver -> client: Replly 220\nserver -> client: Reply cod=220\nserver -> client: Reply soon\n")[0].Findings;
        Assert.That(findings.Select(finding => $"{finding.Rule.Name} {finding.Help}".Trim()), Is.EqualTo(new[] { "unknown-message did you mean `Reply`?", "unknown-attribute did you mean `code`?", "bad-value" }));
    }

    [Test]
    public void The_messages_of_a_machine_above_tcp_ride_in_its_segments()
    {
        using Project project = new Project().With("smtp.yaml", s_smtp);
        const string Open = "client -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\n";
        Assert.Multiple(() =>
        {
            Assert.That(project.Findings("a.hs", "use tcp, \"smtp.yaml\"\n" + Open + Greeting), Is.Empty);
            Assert.That(project.Findings("a.hs", "use tcp, \"smtp.yaml\"\nclient -> server: SYN\n" + Greeting), Has.Some.Contain("3:"));
        });
    }

    [TestCase("use tcp with ip=6", "")]
    [TestCase("use tcp with ip=5", "1:17 bad-value: ip is 4 or 6")]
    [TestCase("use tcp with pi=6", "1:14 unknown-setting: tcp has no setting `pi`")]
    public void Settings_are_checked(string use, string findings)
    {
        using Project project = new();
        Assert.That(string.Join('\n', project.Findings("a.hs", use + "\nclient -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\n")), Is.EqualTo(findings));
    }
}
