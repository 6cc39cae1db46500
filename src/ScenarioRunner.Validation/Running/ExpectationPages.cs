using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Validation.Running;

/// <summary>The pages of <see cref="ExpectationRules"/>. An example is empty where it would need a machine of the user's own.</summary>
public static class ExpectationPages
{
    private const string Given = "given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED\n";
    private const string Exchange = Given + "client -> server: DATA 100\nserver -> client: ACK\n";

    public static RulePage? Find(RuleInfo rule) => rule.Code switch
    {
        "EXP001" => new RulePage(
            "An `expect` says in which state its writer believes the endpoint to be. Where the machine is in another one, either a step\nis missing or the belief is wrong; the finding names the step that led to the state.\n",
            Exchange + "expect server = CLOSE-WAIT\n",
            Exchange + "expect server = ESTABLISHED\n"),
        "EXP002" => new RulePage(
            "An `expect` on a variable holds a number that its writer has counted against the one that the machine has counted.\nNumbers of octets are relative to the initial one, so the first octet of data is 1.\n",
            Exchange + "expect client.tcp.snd.nxt = 100\n",
            Exchange + "expect client.tcp.snd.nxt = 101\n"),
        "EXP003" => new RulePage(
            "`!!` turns a step into a negative test: it passes only when the named finding is raised there. When it does not come, the\nstep is right after all, or the finding has another name or stands on another step.\n",
            Given + "client -> server: DATA 100\nserver -> client: ACK ack=101  !! ack-unsent\n",
            Given + "client -> server: DATA 100\nserver -> client: ACK ack=900  !! ack-unsent\n"),
        "EXP004" => new RulePage(
            "A message on its way arrives once or is dropped once. A second `deliver` or `drop` of the same label in one run would be a\nsecond copy, which `duplicate` stands for.\n",
            "",
            Given + "client ~> server: DATA 100 as d\ndeliver d\nduplicate d\nserver -> client: ACK\n"),
        "EXP005" => new RulePage(
            "Each `opt`, `alt` and `par` multiplies the runs that a scenario stands for. Beyond the limit none of them is run, so that\nnothing is cut off in silence. `--max-runs` raises the limit; several smaller scenarios read better.\n",
            Given + "loop 10\n  opt\n    client -> server: DATA 100\n  end\nend\n",
            Given + "loop 5\n  opt\n    client -> server: DATA 100\n  end\nend\n"),
        "EXP006" => new RulePage(
            "The word behind `!!` names a rule by its code, its name or its catalogue id. A word that names none can never come true; it\nis usually a spelling mistake.\n",
            Given + "client -> server: DATA 100\nserver -> client: ACK ack=101  !! ack-unsend\n",
            Given + "client -> server: DATA 100\nserver -> client: ACK ack=900  !! ack-unsent\n"),
        "EXP007" => new RulePage(
            "A timer whose row starts it again with no time between fires for ever while the scenario waits once. The run is stopped; the\nmachine's file has to give the timer a duration.\n",
            "",
            ""),
        _ => null,
    };
}
