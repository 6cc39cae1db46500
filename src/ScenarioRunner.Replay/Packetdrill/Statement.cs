namespace ScenarioRunner.Replay.Packetdrill;

internal enum StatementKind
{
    Comment,
    Setting,
    Command,
    Assertion,
    Packet,
    Call,
    Unreadable,
}

/// <summary>One statement of a script.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Time">As written, such as <c>+.1</c>; empty where it has none.</param>
/// <param name="Text">Without its time; blanks and line ends are one blank each.</param>
internal readonly record struct Statement(StatementKind Kind, int Line, string Time, string Text);
