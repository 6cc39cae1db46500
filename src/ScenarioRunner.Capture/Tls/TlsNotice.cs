namespace ScenarioRunner.Capture.Tls;

/// <summary>Something that was not seen, for people to read.</summary>
/// <param name="Frame">The frame at which it became known.</param>
/// <param name="Missing">How many octets are missing, where that is known.</param>
public sealed record TlsNotice(TlsNoticeKind Kind, bool FromClient, long Frame, long Missing, string Text);
