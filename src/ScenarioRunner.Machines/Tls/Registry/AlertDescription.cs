namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>An alert of the registry "TLS Alerts".</summary>
/// <param name="Levels">The levels at which TLS 1.2 and below may send it.</param>
/// <param name="First">The first version that defines it.</param>
/// <param name="Last">The last version that defines it; later ones reserve its number.</param>
/// <param name="IsDtls">Whether only DTLS sends it.</param>
/// <param name="LevelsFrom">The first version that says so of its level; older ones leave it to the sender.</param>
public sealed record AlertDescription(int Code, string Name, AlertLevels Levels, TlsVersion First, TlsVersion Last, string Reference, bool IsDtls = false, TlsVersion LevelsFrom = TlsVersion.Ssl30) : IAssigned
{
    /// <summary>The registry's name of a number that TLS 1.3 reserves.</summary>
    public string? Alias => Last < TlsVersion.Tls13 ? Name + "_RESERVED" : null;

    public bool IsFor(TlsVersion version) => !IsDtls && First <= version && version <= Last;

    /// <summary>The levels at which a version may send it. RFC 8446 §6: all alerts but close_notify and user_canceled are error alerts, and those are fatal whatever the level says.</summary>
    public AlertLevels LevelsIn(TlsVersion version) =>
        version >= TlsVersion.Tls13 && Code is not (0 or 90) ? AlertLevels.Fatal
        : version < LevelsFrom || version < First ? AlertLevels.Either
        : Levels;

    /// <summary>Whether a version that knows it leaves no other level to it; for no version, whether none up to TLS 1.2 does.</summary>
    public bool IsFatalIn(TlsVersion? version) => version is { } known
        ? LevelsIn(known) == AlertLevels.Fatal && (Levels == AlertLevels.Fatal || IsFor(known))
        : IsFatalIn(TlsVersion.Tls10) && IsFatalIn(TlsVersion.Tls11) && IsFatalIn(TlsVersion.Tls12);
}
