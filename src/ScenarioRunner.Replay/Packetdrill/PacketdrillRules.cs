using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>What of a packetdrill script a scenario cannot say.</summary>
public static class PacketdrillRules
{
    public static readonly RuleInfo Unreadable = New("PKT001", "statement-unreadable", Severity.Error, "Each statement of a packetdrill script is one that is known.");
    public static readonly RuleInfo NoPackets = New("PKT002", "no-packets", Severity.Error, "A packetdrill script has TCP packets.");
    public static readonly RuleInfo Assertion = New("PKT003", "assertion-left-out", Severity.Warning, "What is asserted in Python is said by expect lines instead.");
    public static readonly RuleInfo Command = New("PKT004", "command-left-out", Severity.Note, "Shell commands set up the system under test; a scenario has none.");
    public static readonly RuleInfo Protocol = New("PKT005", "packet-left-out", Severity.Warning, "Packets other than TCP have no place in a scenario.");
    public static readonly RuleInfo Option = New("PKT006", "option-left-out", Severity.Warning, "The options of a segment are those that the language has.");
    public static readonly RuleInfo Call = New("PKT007", "call-left-out", Severity.Note, "The calls of a scenario are those that the machine has.");
    public static readonly RuleInfo Field = New("PKT008", "field-left-out", Severity.Warning, "The fields of a packet are those that the language has.");
    public static readonly RuleInfo Time = New("PKT009", "time-range-left-out", Severity.Note, "A step has one time.");
    public static readonly RuleInfo TooLong = New("PKT010", "script-too-long", Severity.Error, "A script has at most 100,000 statements.");

    public static ImmutableArray<RuleInfo> All { get; } = [Unreadable, NoPackets, Assertion, Command, Protocol, Option, Call, Field, Time, TooLong];

    /// <summary>Why a rule is there.</summary>
    public static string Why(RuleInfo rule) => rule.Code switch
    {
        "PKT001" => "What is not understood is kept as a comment. The scenario may say something else than the script then.\n",
        "PKT002" => "Without a TCP packet there is no conversation to write down.\n",
        "PKT003" => "Variables of the system's tcp_info have no counterpart. The assertion is kept as a comment.\n",
        "PKT004" => "Settings such as those of sysctl change how a system behaves where the RFCs leave it a choice. The command is kept as a comment.\n",
        "PKT005" => "An ICMP message, a UDP datagram or a packet inside a tunnel is kept as a comment. What it brings about seems to come of nothing then.\n",
        "PKT006" => "The segment is written without the option.\n",
        "PKT007" => "The call is kept as a comment. Calls that send nothing and change no state (accept, read, setsockopt and the like) are kept as comments as well, and not told.\n",
        "PKT008" => "The packet is written without the field.\n",
        "PKT009" => "A range of times, or any time, is written as its beginning, or not at all.\n",
        "PKT010" => "The rest is left out.\n",
        _ => "",
    };

    private static RuleInfo New(string code, string name, Severity severity, string summary) =>
        new(code, name, name.ToUpperInvariant(), RequirementLevel.Prose, severity, "", "packetdrill", summary);
}
