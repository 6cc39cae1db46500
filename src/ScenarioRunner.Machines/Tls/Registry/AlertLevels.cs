namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The levels at which an alert of TLS 1.2 and below may be sent (RFC 5246 §7.2).</summary>
public enum AlertLevels
{
    /// <summary>Warning only.</summary>
    Warning,

    /// <summary>Warning or fatal: "the sending party MAY determine at its discretion" (RFC 5246 §7.2.2).</summary>
    Either,

    /// <summary>"This message is always fatal."</summary>
    Fatal,
}
