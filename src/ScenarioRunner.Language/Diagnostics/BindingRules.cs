using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Language.Diagnostics;

/// <summary>HS2xx: names and their use.</summary>
public static class BindingRules
{
    private const string Syn = "client -> server: SYN";
    private const string Sent = "client ~> server: SYN as s1\n";

    public static readonly LanguageRule UnknownMessage = LanguageRule.Of(
        "HS201", "unknown-message", "A message name is known to a machine in play.",
        "client -> server: SYNACK", "client -> server: SYN-ACK");

    public static readonly LanguageRule UnknownAttribute = LanguageRule.Of(
        "HS202", "unknown-attribute", "An attribute is one the message takes.",
        Syn + " sequence=1", Syn + " seq=1");

    public static readonly LanguageRule BadValue = LanguageRule.Of(
        "HS203", "bad-value", "A value fits its attribute.", Syn + " seq=soon", Syn + " seq=0");

    public static readonly LanguageRule RepeatedAttribute = LanguageRule.Of(
        "HS204", "repeated-attribute", "An attribute is written once on a message.",
        Syn + " seq=1 seq=2", Syn + " seq=1");

    public static readonly LanguageRule UnknownParticipant = LanguageRule.Of(
        "HS205", "unknown-participant", "Once participants are declared, no others appear; given and expect name participants of the scenario.",
        "participants client, server\nclient -> sever: SYN", "participants client, server\n" + Syn);

    public static readonly LanguageRule UnknownCall = LanguageRule.Of(
        "HS206", "unknown-call", "A local call is one that a machine in play knows.", "client: conect", "client: connect");

    public static readonly LanguageRule UnknownTimer = LanguageRule.Of(
        "HS207", "unknown-timer", "timeout names a timer that a machine in play knows.", "client: timeout rtt", "client: timeout rto");

    public static readonly LanguageRule UnknownState = LanguageRule.Of(
        "HS208", "unknown-state", "A state is one that a machine in play knows.",
        Syn + "\nexpect client = SYNSENT", Syn + "\nexpect client = SYN-SENT");

    public static readonly LanguageRule UnknownVariable = LanguageRule.Of(
        "HS209", "unknown-variable", "A variable is one that a machine in play knows.",
        Syn + "\nexpect client.tcp.snd.next = 1", Syn + "\nexpect client.tcp.snd.nxt = 1");

    public static readonly LanguageRule UnknownMachine = LanguageRule.Of(
        "HS210", "unknown-machine", "use names machines that exist.", "use tpc\n" + Syn, "use tcp\n" + Syn);

    public static readonly LanguageRule UnknownProfile = LanguageRule.Of(
        "HS211", "unknown-profile", "A profile is one that a machine in play knows.",
        "profile rfc739\n" + Syn, "profile rfc793\n" + Syn);

    public static readonly LanguageRule UnknownLabel = LanguageRule.Of(
        "HS212", "unknown-label", "deliver, duplicate and drop name a message sent with ~> and as before them, in every run.",
        Sent + "deliver s2", Sent + "deliver s1");

    public static readonly LanguageRule RepeatedLabel = LanguageRule.Of(
        "HS213", "repeated-label", "A label is given once in a run or round of a loop.",
        Sent + Sent + "deliver s1", Sent + "deliver s1");

    public static readonly LanguageRule LabelEnded = LanguageRule.Of(
        "HS214", "label-ended", "A message in flight is delivered or dropped once; duplicate makes a further copy arrive.",
        Sent + "deliver s1\ndeliver s1", Sent + "deliver s1\nduplicate s1");

    public static readonly LanguageRule LabelWithoutFlight = LanguageRule.Of(
        "HS215", "label-without-flight", "as names a message in flight, so it stands only with ~>.",
        Syn + " as s1", Sent + "deliver s1");

    public static readonly LanguageRule SelfAddressed = LanguageRule.Of(
        "HS216", "self-addressed", "A message goes from one participant to another.", "client -> client: SYN", Syn);

    public static readonly LanguageRule ConnectionMismatch = LanguageRule.Of(
        "HS217", "connection-mismatch", "Both ends of a message are on the same connection of the two.",
        "client/2 -> server: SYN", "client/2 -> server/2: SYN");

    public static readonly LanguageRule RepeatedScenario = LanguageRule.Of(
        "HS218", "repeated-scenario", "The scenarios of a file have different names.",
        "scenario \"a\"\n" + Syn + "\nscenario \"a\"\n" + Syn, "scenario \"a\"\n" + Syn + "\nscenario \"b\"\n" + Syn);

    public static readonly LanguageRule RepeatedHeader = LanguageRule.Of(
        "HS219", "repeated-header", "profile and participants stand once in a scenario; so does each machine, tag, variable and claim.",
        "profile rfc793\nprofile rfc9293\n" + Syn, "profile rfc793\n" + Syn);

    public static readonly LanguageRule PathOutsideProject = LanguageRule.Of(
        "HS220", "path-outside-project", "The path of a machine is relative and stays inside the project.",
        "use \"../../etc/machine.yaml\"\n" + Syn, "use tcp\n" + Syn);

    public static readonly LanguageRule UndefinedVariable = LanguageRule.Of(
        "HS221", "undefined-variable", "A $name outside quotes is given its values by an each line before it.",
        "client -> server: DATA $n", "each n in [1, 2]\nclient -> server: DATA $n");

    public static readonly LanguageRule MisplacedVariable = LanguageRule.Of(
        "HS222", "misplaced-variable", "A $name does not stand in an each or scenario line, nor for the first word of a block line.",
        "each a in [1, 2]\neach b in [$a]\n" + Syn, "each a in [1, 2]\neach b in [3]\nclient -> server: DATA $a");

    public static readonly LanguageRule RepeatedValue = LanguageRule.Of(
        "HS223", "repeated-value", "The values of an each are different, and there is at least one.",
        "each n in [1, 1]\nclient -> server: DATA $n", "each n in [1, 2]\nclient -> server: DATA $n");

    public static readonly LanguageRule AmbiguousLayer = LanguageRule.Of(
        "HS224", "ambiguous-layer", "A claim names its layer where several machines in play know the state or variable.",
        "", "use tcp\n" + Syn + "\nexpect client.tcp = SYN-SENT");

    public static readonly LanguageRule UnknownLayer = LanguageRule.Of(
        "HS225", "unknown-layer", "The layer of a claim is a machine in play.",
        Syn + "\nexpect client.udp = SYN-SENT", Syn + "\nexpect client.tcp = SYN-SENT");

    public static readonly LanguageRule BadArgument = LanguageRule.Of(
        "HS226", "bad-argument", "timeout names a timer; send may take a number of octets or a text; the other calls take nothing.",
        "client: timeout", "client: timeout rto");

    public static readonly LanguageRule EmptyScenario = LanguageRule.Of(
        "HS227", "empty-scenario", "A scenario has at least one step.",
        "scenario \"To be written\"", "scenario \"Written\"\n" + Syn, Severity.Warning);

    public static readonly LanguageRule UnknownSetting = LanguageRule.Of(
        "HS228", "unknown-setting", "A setting behind with is one that the machine has.", "use tcp with pi=6\n" + Syn, "use tcp with ip=6\n" + Syn);

    public static ImmutableArray<LanguageRule> All { get; } =
    [
        UnknownMessage, UnknownAttribute, BadValue, RepeatedAttribute, UnknownParticipant, UnknownCall, UnknownTimer, UnknownState,
        UnknownVariable, UnknownMachine, UnknownProfile, UnknownLabel, RepeatedLabel, LabelEnded, LabelWithoutFlight, SelfAddressed,
        ConnectionMismatch, RepeatedScenario, RepeatedHeader, PathOutsideProject, UndefinedVariable, MisplacedVariable, RepeatedValue,
        AmbiguousLayer, UnknownLayer, BadArgument, EmptyScenario, UnknownSetting,
    ];
}
