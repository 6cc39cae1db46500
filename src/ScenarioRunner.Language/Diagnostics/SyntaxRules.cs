using System.Collections.Immutable;

namespace ScenarioRunner.Language.Diagnostics;

/// <summary>HS1xx: the form of a line and of the blocks.</summary>
public static class SyntaxRules
{
    private const string Syn = "client -> server: SYN";

    public static readonly LanguageRule InvalidUtf8 = LanguageRule.Of(
        "HS101", "invalid-utf8", "A scenario file is UTF-8.", "", Syn);

    public static readonly LanguageRule InvalidCharacter = LanguageRule.Of(
        "HS102", "invalid-character", "Control characters other than tab and line end are written as escapes inside quotes.",
        "note \"a\0b\"", "note \"a\\x00b\"");

    public static readonly LanguageRule UnknownStatement = LanguageRule.Of(
        "HS103", "unknown-statement", "A line begins with a word of the language or with the endpoint that acts.",
        "scenaro \"Handshake\"", "scenario \"Handshake\"\n" + Syn);

    public static readonly LanguageRule UnexpectedText = LanguageRule.Of(
        "HS104", "unexpected-text", "A line follows the grammar of its statement.",
        "client -> server SYN", Syn);

    public static readonly LanguageRule UnclosedString = LanguageRule.Of(
        "HS105", "unclosed-string", "A string ends with a double quote on its own line.",
        "note \"half", "note \"whole\"");

    public static readonly LanguageRule BadEscape = LanguageRule.Of(
        "HS106", "bad-escape", "In a string a backslash stands before one of \" \\ n r t xHH u{H..}.",
        "note \"C:\\temp\\q\"", "note \"C:\\\\temp\\\\q\"");

    public static readonly LanguageRule NumberTooBig = LanguageRule.Of(
        "HS107", "number-too-big", "A number fits into 63 bits; a connection number is 1 to 65535.",
        "client -> server: SYN seq=99999999999999999999", "client -> server: SYN seq=0");

    public static readonly LanguageRule UnclosedList = LanguageRule.Of(
        "HS108", "unclosed-list", "A list ends with ] on its own line.",
        "client -> server: ACK sack=[100:200", "client -> server: ACK sack=[100:200]");

    public static readonly LanguageRule BadDuration = LanguageRule.Of(
        "HS109", "bad-duration", "A duration is a number and one of us, ms, s, min, MSL, RTO.",
        "wait 3 weeks", "wait 3s");

    public static readonly LanguageRule UnclosedBlock = LanguageRule.Of(
        "HS110", "unclosed-block", "Every loop, opt, alt and par is closed by end.",
        "opt\n  " + Syn, "opt\n  " + Syn + "\nend");

    public static readonly LanguageRule UnmatchedEnd = LanguageRule.Of(
        "HS111", "unmatched-end", "An end closes a block that is open.",
        Syn + "\nend", "opt\n  " + Syn + "\nend");

    public static readonly LanguageRule MisplacedBranch = LanguageRule.Of(
        "HS112", "misplaced-branch", "else parts the branches of alt, and those of par.",
        "opt\n  " + Syn + "\nelse\n  " + Syn + "\nend", "alt\n  " + Syn + "\nelse\n  " + Syn + "\nend");

    public static readonly LanguageRule HeaderAfterStep = LanguageRule.Of(
        "HS113", "header-after-step", "Header statements stand before the first step of their scenario.",
        Syn + "\nprofile rfc793", "profile rfc793\n" + Syn);

    public static ImmutableArray<LanguageRule> All { get; } =
    [
        InvalidUtf8, InvalidCharacter, UnknownStatement, UnexpectedText, UnclosedString, BadEscape, NumberTooBig,
        UnclosedList, BadDuration, UnclosedBlock, UnmatchedEnd, MisplacedBranch, HeaderAfterStep,
    ];
}
