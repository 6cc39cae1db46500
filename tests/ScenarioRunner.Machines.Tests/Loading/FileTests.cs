using System.Diagnostics;
using NUnit.Framework;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading;

namespace ScenarioRunner.Machines.Tests.Loading;

public sealed class FileTests
{
    private string _root = "";

    [SetUp]
    public void Make_a_folder()
    {
        _root = Directory.CreateTempSubdirectory("machine").FullName;
        Directory.CreateDirectory(Path.Combine(_root, "inside", "rules"));
        File.WriteAllText(Path.Combine(_root, "secret.yaml"), "rule: secret\n");
        File.WriteAllText(Path.Combine(_root, "inside", "echo.yaml"), Echo.Yaml.Replace("missing: [PING]", "checks: [late]", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_root, "inside", "rules", "late.yaml"), """
            rule: late
            code: ECH003
            level: NOTE
            ref: §4
            summary: In time.
            checks:
              - {on: send PONG-ONLY, when: "msg.len > 9", message: late}
            ---
            why: |
              Because.
            bad: "PONG"
            good: PING
            """);
    }

    [TearDown]
    public void Remove_it() => Directory.Delete(_root, recursive: true);

    [Test]
    public void A_machine_in_a_folder_loads_with_its_rules_in_order_of_precedence()
    {
        (Definition.Machine? machine, var problems) = MachineLoader.Load(new FolderFiles(Path.Combine(_root, "inside")), "echo.yaml", FunctionLibrary.Standard);
        Assert.That(problems, Is.Empty);
        Assert.That(machine!.Rules.Select(r => r.Name), Is.EqualTo(new[] { "late", "echo-order", "echo-late" }));
    }

    [Test]
    public void A_rules_page_is_the_second_document_of_its_file()
    {
        (RulePage? page, var problems) = RulePageReader.Read(new FolderFiles(Path.Combine(_root, "inside")), "echo.yaml", "late");
        Assert.That(problems, Is.Empty);
        Assert.That(page, Is.EqualTo(new RulePage("Because.\n", "PONG", "PING")));
    }

    [Test]
    public void A_problem_in_a_rules_file_names_that_file_and_its_line()
    {
        string path = Path.Combine(_root, "inside", "rules", "late.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("msg.len", "msg.lne", StringComparison.Ordinal).Replace("good:", "goood:", StringComparison.Ordinal));
        FolderFiles files = new(Path.Combine(_root, "inside"));
        LoadProblem problem = MachineLoader.Load(files, "echo.yaml", FunctionLibrary.Standard).Problems.Single();
        Assert.That((problem.File, problem.Line, problem.Column), Is.EqualTo(("rules/late.yaml", 7, 33)));
        LoadProblem pageProblem = RulePageReader.Read(files, "echo.yaml", "late").Problems.Single();
        Assert.That((pageProblem.Line, pageProblem.Column, pageProblem.Message), Is.EqualTo((12, 1, "unknown key 'goood'; did you mean 'good'?")));
    }

    [TestCase("../secret.yaml")]
    [TestCase("rules/../../secret.yaml")]
    [TestCase("/etc/passwd")]
    [TestCase("rules\\..\\..\\secret.yaml")]
    [TestCase("C:secret.yaml")]
    [TestCase("link.yaml")]
    [TestCase("folder/secret.yaml")]
    [TestCase("rules")]
    [TestCase("")]
    [TestCase("a\0b")]
    public void A_path_never_leads_out_of_the_folder(string path)
    {
        string inside = Path.Combine(_root, "inside");
        File.CreateSymbolicLink(Path.Combine(inside, "link.yaml"), Path.Combine(_root, "secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "folder"), _root);
        Assert.That(new FolderFiles(inside).Read(path, out string problem), Is.Null);
        Assert.That(problem, Is.Not.Empty);
    }

    [Test, Platform("Linux"), CancelAfter(20_000)]
    public async Task A_named_pipe_is_no_machine_and_is_not_waited_for()
    {
        using (Process made = Process.Start("mkfifo", Path.Combine(_root, "inside", "pipe.yaml")))
            await made.WaitForExitAsync();
        Task<bool> refused = Task.Run(() => ReferenceMachine.Load(new FolderFiles(Path.Combine(_root, "inside")), "pipe.yaml").Machine is null);
        Assert.That(await refused.WaitAsync(TimeSpan.FromSeconds(15)), Is.True);
    }
}
