using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>In what recorded traffic may differ from a scenario that it is held against.</summary>
public static class AgainstRules
{
    /// <summary>A step with other values, with another amount of data, or another message in its place.</summary>
    public static readonly RuleInfo Differs = New("AGN001", "step-differs", Severity.Error, "Each step of the conversation is the one that the scenario has there.");

    /// <summary>The scenario has a step that the capture has not.</summary>
    public static readonly RuleInfo Missing = New("AGN002", "step-missing", Severity.Error, "Each step of the scenario is in the conversation.");

    /// <summary>The capture has a step that the scenario has not.</summary>
    public static readonly RuleInfo Extra = New("AGN003", "step-extra", Severity.Error, "The conversation has no step that is not in the scenario.");

    /// <summary>Both have the step, and not at the same place.</summary>
    public static readonly RuleInfo Moved = New("AGN004", "step-moved", Severity.Error, "The steps come in the scenario's order, but for those that crossed.");

    /// <summary>There is nothing in the capture to hold against the scenario, or one of its connections.</summary>
    public static readonly RuleInfo NoConnection = New("AGN005", "connection-missing", Severity.Error, "The capture has the connections of the scenario.");

    /// <summary>A scenario of several connections has fewer than the capture.</summary>
    public static readonly RuleInfo ExtraConnection = New("AGN006", "connection-extra", Severity.Error, "The capture has no connection beyond those of the scenario.");

    /// <summary>What the step says is encrypted in the capture.</summary>
    public static readonly RuleInfo NotSeen = New("AGN007", "step-not-seen", Severity.Note, "A capture shows what the scenario's steps say.");

    /// <summary>The scenario ends with an open connection; what comes then it does not say.</summary>
    public static readonly RuleInfo Beyond = New("AGN008", "beyond-scenario", Severity.Note, "A scenario goes on to the end of the conversation.");

    public static ImmutableArray<RuleInfo> All { get; } = [Differs, Missing, Extra, Moved, NoConnection, ExtraConnection, NotSeen, Beyond];

    /// <summary>Why a rule is there.</summary>
    public static string Why(RuleInfo rule) => rule.Code switch
    {
        "AGN001" => "Only what the scenario writes is compared: the options of a SYN, how much data an end sends, the fields of a TLS message. What it\ndoes not write is open, and `?` stands for any value. How data are cut into segments does not matter.\n",
        "AGN002" => "The step is looked for where it should be; one that came earlier or later is said to be moved instead. Bare acknowledgments\nand retransmissions are no steps.\n",
        "AGN003" => "A scenario says all that is sent, but for bare acknowledgments, retransmissions, and a ChangeCipherSpec of TLS 1.3, which means\nnothing. One without TCP leaves open how the transport ends.\n",
        "AGN004" => "What an end had of the other one, by its acknowledgments, says what came after what. Two steps that crossed may stand in either order.\n",
        "AGN005" => "A capture without a connection to compare would follow every scenario. A connection that began before the capture, or of which one\ndirection was captured, is not compared.\n",
        "AGN006" => "A scenario with one connection is held against each of the capture. One with several is held against them in the order in which\nthey begin.\n",
        "AGN007" => "Encrypted records may hold the step. With `--keylog`, or secrets in the capture, its fields are compared.\n",
        "AGN008" => "A scenario without a FIN, a reset or an alert that closes says how a conversation begins. What follows its last step is not compared.\n",
        _ => "",
    };

    private static RuleInfo New(string code, string name, Severity severity, string summary) =>
        new(code, name, name.ToUpperInvariant(), RequirementLevel.Prose, severity, "", "against", summary);
}
