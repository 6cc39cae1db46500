namespace ScenarioRunner.Capture.Tls;

/// <summary>What the reader has to say of what it could not see.</summary>
public enum TlsNoticeKind
{
    /// <summary>Octets are missing from the capture.</summary>
    Hole,

    /// <summary>After a hole a record's start was found again.</summary>
    Resynchronised,

    /// <summary>The octets are no TLS records (any more).</summary>
    NotTls,

    /// <summary>The direction ended within a record or a message.</summary>
    CutShort,

    /// <summary>The secrets that are known for this connection do not open its records.</summary>
    KeysDoNotFit,

    /// <summary>There are secrets, but .NET offers no such cipher.</summary>
    CipherNotOffered,
}
