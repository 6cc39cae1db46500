using System.Collections.Immutable;

namespace ScenarioRunner.Language.Diagnostics;

/// <summary>HS3xx: the limits; see <see cref="Text.HsLimits"/>. An empty Bad example is too long to print.</summary>
public static class LimitRules
{
    private const string Syn = "client -> server: SYN";

    public static readonly LanguageRule FileTooLarge = LanguageRule.Of(
        "HS301", "file-too-large", "A file has at most 16 MiB.",
        "A file is read into memory as a whole. The bound keeps a file from anywhere, by mistake or on\n"
        + "purpose, from exhausting the machine; a conversation that people read is far below it.",
        "", Syn);

    public static readonly LanguageRule LineTooLong = LanguageRule.Of(
        "HS302", "line-too-long", "A line has at most 65,536 characters.",
        "Nobody reads a line of that length; it is mostly a payload that was pasted in. The length of the\n"
        + "payload (DATA n) is enough for the machines.",
        "", Syn);

    public static readonly LanguageRule BlocksTooDeep = LanguageRule.Of(
        "HS303", "blocks-too-deep", "Blocks are nested at most 64 deep.",
        "Nobody can follow blocks that deep, and each level may multiply the runs. The bound also keeps a\n"
        + "file that is made to break the reader from doing so.",
        "", "opt\n  opt\n    " + Syn + "\n  end\nend");

    public static readonly LanguageRule ListsTooDeep = LanguageRule.Of(
        "HS304", "lists-too-deep", "Lists are nested at most 16 deep.",
        "No attribute takes lists within lists that deep. The bound keeps a file that is made to break the\n"
        + "reader from doing so.",
        "client -> server: ACK sack=[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", "client -> server: ACK sack=[1:2]");

    public static readonly LanguageRule RoundsOutOfRange = LanguageRule.Of(
        "HS305", "rounds-out-of-range", "A loop has 1 to 100,000 rounds.",
        "Every round is run and judged. No round at all would make the block vanish in silence, and more than\n"
        + "the bound tell nothing that fewer would not.",
        "loop 1000000\n  " + Syn + "\nend", "loop 2\n  " + Syn + "\nend");

    public static readonly LanguageRule TooManySteps = LanguageRule.Of(
        "HS306", "too-many-steps", "A run has at most 1,000,000 steps, the rounds of loops counted.",
        "Loops in loops multiply: a few lines can stand for more steps than can ever be run. Nothing is cut\n"
        + "off in silence; the scenario says so instead.",
        "loop 10000\n  loop 10000\n    " + Syn + "\n  end\nend", "loop 2\n  loop 2\n    " + Syn + "\n  end\nend");

    public static readonly LanguageRule TooManyInstances = LanguageRule.Of(
        "HS307", "too-many-instances", "The each lines of a scenario stand for at most 10,000 instances.",
        "each lines multiply: three of them with a hundred values stand for a million instances. Nothing is\n"
        + "cut off in silence; several scenarios with fewer values read better.",
        "", "each n in [1, 2]\nclient -> server: DATA $n");

    public static readonly LanguageRule TooManyFindings = LanguageRule.Of(
        "HS308", "too-many-findings", "At most 1,000 findings are reported for a file.",
        "A file with more findings is mostly no scenario at all, or one slip is repeated on each line. The\n"
        + "first thousand are enough to see what is wrong, and the report stays readable.",
        "", Syn);

    public static readonly LanguageRule UncountableRuns = LanguageRule.Of(
        "HS309", "uncountable-runs", "The branches of a par come in at most 10,000 different lengths.",
        "How many interleavings a par has is counted before one is run, over all the lengths that its\n"
        + "branches can have. With loops and options inside the branches there can be too many lengths to\n"
        + "count.",
        "", Syn);

    public static readonly LanguageRule DurationTooLong = LanguageRule.Of(
        "HS310", "duration-too-long", "A duration is at most ten years.",
        "Times are counted exactly, in microseconds. No timer of a protocol runs for years, so a longer time\n"
        + "is mostly a wrong unit.",
        "wait 99999999min", "wait 2MSL");

    public static ImmutableArray<LanguageRule> All { get; } =
    [
        FileTooLarge, LineTooLong, BlocksTooDeep, ListsTooDeep, RoundsOutOfRange, TooManySteps, TooManyInstances,
        TooManyFindings, UncountableRuns, DurationTooLong,
    ];
}
