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
        "What a message does follows from its name. A name that no machine in play knows is a spelling\n"
        + "mistake, or the use line with its machine is missing; judging the message as something else would\n"
        + "give a verdict on another conversation.",
        "client -> server: SYNACK", "client -> server: SYN-ACK");

    public static readonly LanguageRule UnknownAttribute = LanguageRule.Of(
        "HS202", "unknown-attribute", "An attribute is one the message takes.",
        "An attribute that nobody reads would be a claim that is never checked: the scenario would pass, and\n"
        + "its writer would believe that the value was looked at.",
        Syn + " sequence=1", Syn + " seq=1");

    public static readonly LanguageRule BadValue = LanguageRule.Of(
        "HS203", "bad-value", "A value fits its attribute.",
        "Each attribute has a kind of value: a number in a range, a word out of a list, a pair. A value that\n"
        + "does not fit cannot be compared with what the machine expects.",
        Syn + " seq=soon", Syn + " seq=0");

    public static readonly LanguageRule RepeatedAttribute = LanguageRule.Of(
        "HS204", "repeated-attribute", "An attribute is written once on a message.",
        "Of two values for the same attribute one would have to be ignored. Which one is meant only the\n"
        + "writer knows.",
        Syn + " seq=1 seq=2", Syn + " seq=1");

    public static readonly LanguageRule UnknownParticipant = LanguageRule.Of(
        "HS205", "unknown-participant", "Once participants are declared, no others appear; given and expect name participants of the scenario.",
        "With participants declared, a misspelt name is found at once. Without the declaration it would be\n"
        + "one more endpoint, with a machine of its own, and the findings would be about a conversation that\n"
        + "nobody meant.",
        "participants client, server\nclient -> sever: SYN", "participants client, server\n" + Syn);

    public static readonly LanguageRule UnknownCall = LanguageRule.Of(
        "HS206", "unknown-call", "A local call is one that a machine in play knows.",
        "A call changes what its endpoint does next. If an unknown one were passed over, the messages behind\n"
        + "it would be judged as if it had not been made.",
        "client: conect", "client: connect");

    public static readonly LanguageRule UnknownTimer = LanguageRule.Of(
        "HS207", "unknown-timer", "timeout names a timer that a machine in play knows.",
        "A timer that fires explains why an endpoint sends something unasked. A timer that the machine does\n"
        + "not have explains nothing.",
        "client: timeout rtt", "client: timeout rto");

    public static readonly LanguageRule UnknownState = LanguageRule.Of(
        "HS208", "unknown-state", "A state is one that a machine in play knows.",
        "A claim about a state that does not exist can never hold, nor say anything. States have the names\n"
        + "that the machine gives them, for TCP those of RFC 9293; capitals do not matter.",
        Syn + "\nexpect client = SYNSENT", Syn + "\nexpect client = SYN-SENT");

    public static readonly LanguageRule UnknownVariable = LanguageRule.Of(
        "HS209", "unknown-variable", "A variable is one that a machine in play knows.",
        "A claim about a variable that the machine does not have can never hold. `runner machines show`\n"
        + "prints the rows in which the variables appear; for TCP the names are those of RFC 9293.",
        Syn + "\nexpect client.tcp.snd.next = 1", Syn + "\nexpect client.tcp.snd.nxt = 1");

    public static readonly LanguageRule UnknownMachine = LanguageRule.Of(
        "HS210", "unknown-machine", "use names machines that exist.",
        "Without its machine a scenario cannot be judged. A machine that comes with runner is named by a\n"
        + "word, one of your own by the path of its file in quotes.",
        "use tpc\n" + Syn, "use tcp\n" + Syn);

    public static readonly LanguageRule UnknownProfile = LanguageRule.Of(
        "HS211", "unknown-profile", "A profile is one that a machine in play knows.",
        "The profile decides which of two answers is right where the RFCs differ. An unknown one would leave\n"
        + "the default in force while the writer expects something else.",
        "profile rfc739\n" + Syn, "profile rfc793\n" + Syn);

    public static readonly LanguageRule UnknownLabel = LanguageRule.Of(
        "HS212", "unknown-label", "deliver, duplicate and drop name a message sent with ~> and as before them, in every run.",
        "deliver, duplicate and drop speak of a message that is on its way. It has to have been sent before\n"
        + "them in every run; with the sending in an opt, there would be runs in which nothing can arrive.",
        Sent + "deliver s2", Sent + "deliver s1");

    public static readonly LanguageRule RepeatedLabel = LanguageRule.Of(
        "HS213", "repeated-label", "A label is given once in a run or round of a loop.",
        "A label stands for one message. With two under the same label nobody could tell which of them\n"
        + "arrives; each round of a loop has labels of its own.",
        Sent + Sent + "deliver s1", Sent + "deliver s1");

    public static readonly LanguageRule LabelEnded = LanguageRule.Of(
        "HS214", "label-ended", "A message in flight is delivered or dropped once; duplicate makes a further copy arrive.",
        "One message arrives once or is lost once. If the network makes a second copy of it, that is written\n"
        + "duplicate, so that a slip is not taken for a copy.",
        Sent + "deliver s1\ndeliver s1", Sent + "deliver s1\nduplicate s1");

    public static readonly LanguageRule LabelWithoutFlight = LanguageRule.Of(
        "HS215", "label-without-flight", "as names a message in flight, so it stands only with ~>.",
        "A label is there to say later when the message arrives. With -> it has arrived already, with -x it\n"
        + "never will.",
        Syn + " as s1", Sent + "deliver s1");

    public static readonly LanguageRule SelfAddressed = LanguageRule.Of(
        "HS216", "self-addressed", "A message goes from one participant to another.",
        "The two ends of a connection are two copies of the machine. A message to oneself has only one of\n"
        + "them, and is mostly a slip in one of the two names.",
        "client -> client: SYN", Syn);

    public static readonly LanguageRule ConnectionMismatch = LanguageRule.Of(
        "HS217", "connection-mismatch", "Both ends of a message are on the same connection of the two.",
        "A number behind a name counts the connections between the two endpoints, so both ends carry the same\n"
        + "one. A message cannot leave on one connection and arrive on another.",
        "client/2 -> server: SYN", "client/2 -> server/2: SYN");

    public static readonly LanguageRule RepeatedScenario = LanguageRule.Of(
        "HS218", "repeated-scenario", "The scenarios of a file have different names.",
        "Findings, transcripts and reports name a scenario by its name. With two of the same name nobody\n"
        + "could tell which one is meant.",
        "scenario \"a\"\n" + Syn + "\nscenario \"a\"\n" + Syn, "scenario \"a\"\n" + Syn + "\nscenario \"b\"\n" + Syn);

    public static readonly LanguageRule RepeatedHeader = LanguageRule.Of(
        "HS219", "repeated-header", "profile and participants stand once in a scenario; so does each machine, tag, variable and claim.",
        "The second of two lines would overrule the first, or repeat it to no use. In both cases the header\n"
        + "says something else than it seems to.",
        "profile rfc793\nprofile rfc9293\n" + Syn, "profile rfc793\n" + Syn);

    public static readonly LanguageRule PathOutsideProject = LanguageRule.Of(
        "HS220", "path-outside-project", "The path of a machine is relative and stays inside the project.",
        "A scenario may come from anywhere. It must not make runner read files outside the project, and its\n"
        + "path should mean the same on every machine; so absolute paths and paths that lead out are refused.",
        "use \"../../etc/machine.yaml\"\n" + Syn, "use tcp\n" + Syn);

    public static readonly LanguageRule UndefinedVariable = LanguageRule.Of(
        "HS221", "undefined-variable", "A $name outside quotes is given its values by an each line before it.",
        "Outside quotes a $name stands for text that an each line gives. Without one there is nothing to put\n"
        + "in its place, and the bare word would be taken for a value.",
        "client -> server: DATA $n", "each n in [1, 2]\nclient -> server: DATA $n");

    public static readonly LanguageRule MisplacedVariable = LanguageRule.Of(
        "HS222", "misplaced-variable", "A $name does not stand in an each or scenario line, nor for the first word of a block line.",
        "The first word of a block line decides how the lines are read, and each and scenario lines decide\n"
        + "how many instances there are. They have to be certain before any value is put in.",
        "each a in [1, 2]\neach b in [$a]\n" + Syn, "each a in [1, 2]\neach b in [3]\nclient -> server: DATA $a");

    public static readonly LanguageRule RepeatedValue = LanguageRule.Of(
        "HS223", "repeated-value", "The values of an each are different, and there is at least one.",
        "Each value makes an instance of the scenario. The same value twice is the same instance twice, and\n"
        + "without any value there is no instance: the scenario would pass because nothing was run.",
        "each n in [1, 1]\nclient -> server: DATA $n", "each n in [1, 2]\nclient -> server: DATA $n");

    public static readonly LanguageRule AmbiguousLayer = LanguageRule.Of(
        "HS224", "ambiguous-layer", "A claim names its layer where several machines in play know the state or variable.",
        "A state or variable of that name exists in more than one of the machines in play. The claim could\n"
        + "hold in one and fail in the other, so it says which one it is about.",
        "", "use tcp\n" + Syn + "\nexpect client.tcp = SYN-SENT");

    public static readonly LanguageRule UnknownLayer = LanguageRule.Of(
        "HS225", "unknown-layer", "The layer of a claim is a machine in play.",
        "A claim about a layer that is not run can never be checked. The layer is the name of a machine in\n"
        + "play, such as tcp.",
        Syn + "\nexpect client.udp = SYN-SENT", Syn + "\nexpect client.tcp = SYN-SENT");

    public static readonly LanguageRule BadArgument = LanguageRule.Of(
        "HS226", "bad-argument", "timeout names a timer; send may take a number of octets or a text; the other calls take nothing.",
        "A call with an argument that it does not take looks as if the argument had an effect. What a timer\n"
        + "fires cannot be told without its name.",
        "client: timeout", "client: timeout rto");

    public static readonly LanguageRule EmptyScenario = LanguageRule.Of(
        "HS227", "empty-scenario", "A scenario has at least one step.",
        "A scenario without steps passes whatever the machines do. Mostly it is a title whose steps are still\n"
        + "to be written, so this is a warning and no error.",
        "scenario \"To be written\"", "scenario \"Written\"\n" + Syn, Severity.Warning);

    public static readonly LanguageRule UnknownSetting = LanguageRule.Of(
        "HS228", "unknown-setting", "A setting behind with is one that the machine has.",
        "A setting changes how the machine behaves. If a misspelt one were passed over, the scenario would be\n"
        + "judged under the default, and its writer would not know.",
        "use tcp with pi=6\n" + Syn, "use tcp with ip=6\n" + Syn);

    public static ImmutableArray<LanguageRule> All { get; } =
    [
        UnknownMessage, UnknownAttribute, BadValue, RepeatedAttribute, UnknownParticipant, UnknownCall, UnknownTimer, UnknownState,
        UnknownVariable, UnknownMachine, UnknownProfile, UnknownLabel, RepeatedLabel, LabelEnded, LabelWithoutFlight, SelfAddressed,
        ConnectionMismatch, RepeatedScenario, RepeatedHeader, PathOutsideProject, UndefinedVariable, MisplacedVariable, RepeatedValue,
        AmbiguousLayer, UnknownLayer, BadArgument, EmptyScenario, UnknownSetting,
    ];
}
