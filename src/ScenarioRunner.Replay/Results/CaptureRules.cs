using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Replay.Results;

/// <summary>What can be wrong with a capture itself, and what it leaves open.</summary>
public static class CaptureRules
{
    /// <summary>The file ends inside a packet, as when the recording is stopped hard.</summary>
    public static readonly RuleInfo CutShort = New("CAP001", "capture-cut-short", Severity.Warning, "A capture ends behind a whole packet.");

    /// <summary>A length or field contradicts the format; what stands behind it is not read.</summary>
    public static readonly RuleInfo Damaged = New("CAP002", "capture-damaged", Severity.Error, "A capture follows its format to the end.");

    /// <summary>The bytes are no capture.</summary>
    public static readonly RuleInfo Unknown = New("CAP003", "not-a-capture", Severity.Error, "A capture is a pcap or pcapng file, also gzipped.");

    /// <summary>Packets are left out: their link type is not read, or a bound was reached.</summary>
    public static readonly RuleInfo LeftOut = New("CAP004", "packets-left-out", Severity.Warning, "Every packet of a capture is read.");

    /// <summary>The capture does not show enough of a connection to judge it.</summary>
    public static readonly RuleInfo NotJudged = New("CAP005", "connection-not-judged", Severity.Note, "A capture shows both directions of a connection.");

    /// <summary>A connection began before the capture: it is judged from where both ends have spoken.</summary>
    public static readonly RuleInfo JudgedInPart = New("CAP006", "connection-joined-midway", Severity.Note, "A capture shows a connection from its start.");

    public static ImmutableArray<RuleInfo> All { get; } = [CutShort, Damaged, Unknown, LeftOut, NotJudged, JudgedInPart];

    private static RuleInfo New(string code, string name, Severity severity, string summary) =>
        new(code, name, name.ToUpperInvariant(), RequirementLevel.Prose, severity, "", "capture", summary);
}
