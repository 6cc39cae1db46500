namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The extensions of a CertificateRequest in TLS 1.3.</summary>
internal static class CertificateRequestExtensions
{
    public static ExtensionValue? Read(ref OctetReader reader, ushort code) => code switch
    {
        ExtensionCodes.SignatureAlgorithms or ExtensionCodes.SignatureAlgorithmsCert => new CodesValue(reader.Codes16("the list")),
        ExtensionCodes.CompressCertificate => new CodesValue(reader.Codes16In8("the list")),
        ExtensionCodes.CertificateAuthorities => Shapes.Authorities(ref reader),
        // RFC 8446 §4.4.2.1: empty, or a status request as in a ClientHello.
        ExtensionCodes.StatusRequest => reader.IsAtEnd ? EmptyValue.Instance : Shapes.StatusRequest(ref reader),
        ExtensionCodes.SignedCertificateTimestamp => EmptyValue.Instance,
        _ => null,
    };
}
