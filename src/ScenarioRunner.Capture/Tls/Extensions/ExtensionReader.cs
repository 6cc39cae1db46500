namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>Picks the shape of an extension by its code and the message it is in.</summary>
internal static class ExtensionReader
{
    /// <summary>What the extension says; null where its contents are not read.</summary>
    public static ExtensionValue? Read(ref OctetReader reader, ushort code, ExtensionPlace place) => place switch
    {
        ExtensionPlace.ClientHello => ClientHelloExtensions.Read(ref reader, code),
        ExtensionPlace.Certificate => CertificateExtensions.Read(ref reader, code),
        ExtensionPlace.CertificateRequest => CertificateRequestExtensions.Read(ref reader, code),
        ExtensionPlace.NewSessionTicket => code == ExtensionCodes.EarlyData ? new NumberValue(reader.U32("max_early_data_size")) : null,
        _ => ServerExtensions.Read(ref reader, code, place),
    };
}
