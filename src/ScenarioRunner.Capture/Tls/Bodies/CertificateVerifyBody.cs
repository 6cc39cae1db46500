namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>CertificateVerify.</summary>
/// <param name="Scheme">The signature's scheme, or null in a version that does not say.</param>
public sealed record CertificateVerifyBody(ushort? Scheme, int SignatureLength) : TlsBody
{
    internal static CertificateVerifyBody Read(ref OctetReader reader, HandshakeContext context) =>
        new(context.HasSignatureScheme ? reader.U16("algorithm") : null, reader.Vector16("signature").Length);
}
