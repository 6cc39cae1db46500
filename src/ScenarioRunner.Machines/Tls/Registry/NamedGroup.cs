namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>A group of the registry "TLS Supported Groups" (RFC 8446 §4.2.7, RFC 8422 §5.1.1, RFC 7919).</summary>
/// <param name="IsForTls12">Whether a ServerKeyExchange of TLS 1.2 and below may use it.</param>
/// <param name="IsForTls13">Whether a key share of TLS 1.3 may be of it.</param>
/// <param name="Reference">The document that defines it.</param>
public sealed record NamedGroup(int Code, string Name, GroupKind Kind, bool IsForTls12, bool IsForTls13, string Reference, string? Alias = null) : IAssigned
{
    public bool IsFor(TlsVersion version) => version == TlsVersion.Tls13 ? IsForTls13 : IsForTls12;
}
