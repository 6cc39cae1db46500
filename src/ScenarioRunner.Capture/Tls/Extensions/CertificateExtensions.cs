namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The extensions of a certificate in TLS 1.3.</summary>
internal static class CertificateExtensions
{
    public static ExtensionValue? Read(ref OctetReader reader, ushort code) => code switch
    {
        ExtensionCodes.StatusRequest => new StatusValue(reader.U8("the status type"), reader.Vector24("the response").Length),
        ExtensionCodes.SignedCertificateTimestamp => Shapes.Timestamps(ref reader),
        _ => null,
    };
}
