namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>An extension of a hello, of EncryptedExtensions, of a CertificateRequest, of a certificate, of a ticket.</summary>
/// <param name="Position">Its place in the list, from 0.</param>
/// <param name="Value">What it says, or null where its contents are not read.</param>
/// <param name="Malformed">Why its octets are not what its definition says, or null.</param>
public sealed record TlsExtension(ushort Code, int Length, int Position, ExtensionValue? Value, string? Malformed)
{
    public bool IsGrease => ExtensionCodes.IsGrease(Code);
}
