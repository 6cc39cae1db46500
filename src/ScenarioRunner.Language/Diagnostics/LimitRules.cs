using System.Collections.Immutable;

namespace ScenarioRunner.Language.Diagnostics;

/// <summary>HS3xx: the limits; see <see cref="Text.HsLimits"/>. An empty Bad example is too long to print.</summary>
public static class LimitRules
{
    private const string Syn = "client -> server: SYN";

    public static readonly LanguageRule FileTooLarge = LanguageRule.Of(
        "HS301", "file-too-large", "A file has at most 16 MiB.", "", Syn);

    public static readonly LanguageRule LineTooLong = LanguageRule.Of(
        "HS302", "line-too-long", "A line has at most 65,536 characters.", "", Syn);

    public static readonly LanguageRule BlocksTooDeep = LanguageRule.Of(
        "HS303", "blocks-too-deep", "Blocks are nested at most 64 deep.", "", "opt\n  opt\n    " + Syn + "\n  end\nend");

    public static readonly LanguageRule ListsTooDeep = LanguageRule.Of(
        "HS304", "lists-too-deep", "Lists are nested at most 16 deep.",
        "client -> server: ACK sack=[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", "client -> server: ACK sack=[1:2]");

    public static readonly LanguageRule RoundsOutOfRange = LanguageRule.Of(
        "HS305", "rounds-out-of-range", "A loop has 1 to 100,000 rounds.",
        "loop 1000000\n  " + Syn + "\nend", "loop 2\n  " + Syn + "\nend");

    public static readonly LanguageRule TooManySteps = LanguageRule.Of(
        "HS306", "too-many-steps", "A run has at most 1,000,000 steps, the rounds of loops counted.",
        "loop 10000\n  loop 10000\n    " + Syn + "\n  end\nend", "loop 2\n  loop 2\n    " + Syn + "\n  end\nend");

    public static readonly LanguageRule TooManyInstances = LanguageRule.Of(
        "HS307", "too-many-instances", "The each lines of a scenario stand for at most 10,000 instances.",
        "", "each n in [1, 2]\nclient -> server: DATA $n");

    public static readonly LanguageRule TooManyFindings = LanguageRule.Of(
        "HS308", "too-many-findings", "At most 1,000 findings are reported for a file.", "", Syn);

    public static readonly LanguageRule UncountableRuns = LanguageRule.Of(
        "HS309", "uncountable-runs", "The branches of a par come in at most 10,000 different lengths.", "", Syn);

    public static readonly LanguageRule DurationTooLong = LanguageRule.Of(
        "HS310", "duration-too-long", "A duration is at most ten years.", "wait 99999999min", "wait 2MSL");

    public static ImmutableArray<LanguageRule> All { get; } =
    [
        FileTooLarge, LineTooLong, BlocksTooDeep, ListsTooDeep, RoundsOutOfRange, TooManySteps, TooManyInstances,
        TooManyFindings, UncountableRuns, DurationTooLong,
    ];
}
