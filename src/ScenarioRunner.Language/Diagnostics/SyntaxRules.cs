using System.Collections.Immutable;

namespace ScenarioRunner.Language.Diagnostics;

/// <summary>HS1xx: the form of a line and of the blocks.</summary>
public static class SyntaxRules
{
    private const string Syn = "client -> server: SYN";

    public static readonly LanguageRule InvalidUtf8 = LanguageRule.Of(
        "HS101", "invalid-utf8", "A scenario file is UTF-8.",
        "Names and notes may be in any script, so the bytes of a file have to mean the same characters for\n"
        + "everybody. A file in another encoding would be read with wrong names; saving it as UTF-8 mends it.",
        "", Syn);

    public static readonly LanguageRule InvalidCharacter = LanguageRule.Of(
        "HS102", "invalid-character", "Control characters other than tab and line end are written as escapes inside quotes.",
        "A control character cannot be seen in an editor or a review, and a terminal may obey it. Written as\n"
        + "an escape it is visible, and what is meant is certain.",
        "note \"a\0b\"", "note \"a\\x00b\"");

    public static readonly LanguageRule UnknownStatement = LanguageRule.Of(
        "HS103", "unknown-statement", "A line begins with a word of the language or with the endpoint that acts.",
        "The first word says what a line is. A word that is neither one of the language nor a name before an\n"
        + "arrow or a colon is usually a spelling mistake; taking the line for something else would change the\n"
        + "scenario unseen.",
        "scenaro \"Handshake\"", "scenario \"Handshake\"\n" + Syn);

    public static readonly LanguageRule UnexpectedText = LanguageRule.Of(
        "HS104", "unexpected-text", "A line follows the grammar of its statement.",
        "A line that is half understood is not run, because the other half might have changed its meaning.\n"
        + "The mark stands where the line stops making sense; the lines behind it are read as usual.",
        "client -> server SYN", Syn);

    public static readonly LanguageRule UnclosedString = LanguageRule.Of(
        "HS105", "unclosed-string", "A string ends with a double quote on its own line.",
        "A string that ran on would swallow the lines behind it. So it ends on its own line, and a forgotten\n"
        + "quote is one finding; a line break inside a text is written \\n.",
        "note \"half", "note \"whole\"");

    public static readonly LanguageRule BadEscape = LanguageRule.Of(
        "HS106", "bad-escape", "In a string a backslash stands before one of \" \\ n r t xHH u{H..}.",
        "A backslash always begins an escape, so that each text can be read in one way only. A backslash that\n"
        + "is meant as such is written twice.",
        "note \"C:\\temp\\q\"", "note \"C:\\\\temp\\\\q\"");

    public static readonly LanguageRule NumberTooBig = LanguageRule.Of(
        "HS107", "number-too-big", "A number fits into 63 bits; a connection number is 1 to 65535.",
        "Numbers are kept exactly, never rounded. 63 bits are more than any field of a protocol takes, so a\n"
        + "longer number is a slip of the keyboard; ports have 16 bits, and so have the numbers of connections.",
        "client -> server: SYN seq=99999999999999999999", "client -> server: SYN seq=0");

    public static readonly LanguageRule UnclosedList = LanguageRule.Of(
        "HS108", "unclosed-list", "A list ends with ] on its own line.",
        "As with strings: a list that ran on would swallow the lines behind it. So it is closed on the line\n"
        + "it begins on.",
        "client -> server: ACK sack=[100:200", "client -> server: ACK sack=[100:200]");

    public static readonly LanguageRule BadDuration = LanguageRule.Of(
        "HS109", "bad-duration", "A duration is a number and one of us, ms, s, min, MSL, RTO.",
        "A number alone does not say whether milliseconds or seconds are meant, and timers decide over right\n"
        + "and wrong. So a time has a unit, and it is one of a few.",
        "wait 3 weeks", "wait 3s");

    public static readonly LanguageRule UnclosedBlock = LanguageRule.Of(
        "HS110", "unclosed-block", "Every loop, opt, alt and par is closed by end.",
        "Without its end, nobody can tell which lines a block repeats or leaves out, and so which runs the\n"
        + "scenario stands for. Nothing is guessed.",
        "opt\n  " + Syn, "opt\n  " + Syn + "\nend");

    public static readonly LanguageRule UnmatchedEnd = LanguageRule.Of(
        "HS111", "unmatched-end", "An end closes a block that is open.",
        "An end too many usually means that a block was opened elsewhere, or that its first line was deleted\n"
        + "or misspelt. The lines above may then be in no block at all.",
        Syn + "\nend", "opt\n  " + Syn + "\nend");

    public static readonly LanguageRule MisplacedBranch = LanguageRule.Of(
        "HS112", "misplaced-branch", "else parts the branches of alt, and those of par.",
        "The branches of alt exclude each other, those of par all happen; so they are parted by different\n"
        + "words: else for alt, and for par. In a loop or an opt there is only one branch.",
        "opt\n  " + Syn + "\nelse\n  " + Syn + "\nend", "alt\n  " + Syn + "\nelse\n  " + Syn + "\nend");

    public static readonly LanguageRule HeaderAfterStep = LanguageRule.Of(
        "HS113", "header-after-step", "Header statements stand before the first step of their scenario.",
        "The header says for the whole scenario which machines run, where they start and who takes part.\n"
        + "Further down it would look as if it were in force only from there on.",
        Syn + "\nprofile rfc793", "profile rfc793\n" + Syn);

    public static ImmutableArray<LanguageRule> All { get; } =
    [
        InvalidUtf8, InvalidCharacter, UnknownStatement, UnexpectedText, UnclosedString, BadEscape, NumberTooBig,
        UnclosedList, BadDuration, UnclosedBlock, UnmatchedEnd, MisplacedBranch, HeaderAfterStep,
    ];
}
