using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>What the hellos settled about the form of later messages.</summary>
/// <param name="Version">The negotiated version, or 0 where no ServerHello was seen.</param>
/// <param name="CertificateIsForeign">A raw public key or cached information was negotiated: Certificate has another form (RFC 7250, RFC 7924).</param>
internal readonly record struct HandshakeContext(ushort Version, SuiteCrypto? Suite, bool CertificateIsForeign)
{
    public const ushort Tls12 = 0x0303;
    public const ushort Tls13 = 0x0304;

    public bool IsTls13 => Version == Tls13;

    /// <summary>Signatures say how they were made (RFC 5246 §4.7); taken for granted where no version is known.</summary>
    public bool HasSignatureScheme => Version is 0 or >= Tls12;
}
