namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The extensions of a ClientHello.</summary>
internal static class ClientHelloExtensions
{
    public static ExtensionValue? Read(ref OctetReader reader, ushort code) => code switch
    {
        ExtensionCodes.ServerName => Shapes.HostName(ref reader),
        ExtensionCodes.MaxFragmentLength or ExtensionCodes.Heartbeat => new NumberValue(reader.U8("the code")),
        ExtensionCodes.StatusRequest => Shapes.StatusRequest(ref reader),
        ExtensionCodes.SupportedGroups or ExtensionCodes.SignatureAlgorithms or ExtensionCodes.SignatureAlgorithmsCert =>
            new CodesValue(reader.Codes16("the list")),
        ExtensionCodes.SupportedVersions or ExtensionCodes.CompressCertificate => new CodesValue(reader.Codes16In8("the list")),
        ExtensionCodes.EcPointFormats or ExtensionCodes.PskKeyExchangeModes or ExtensionCodes.ClientCertificateType or ExtensionCodes.ServerCertificateType =>
            new CodesValue(reader.Codes8("the list")),
        ExtensionCodes.Alpn => Shapes.Protocols(ref reader),
        ExtensionCodes.RecordSizeLimit => new NumberValue(reader.U16("the limit")),
        ExtensionCodes.SessionTicket => new OctetsValue([.. reader.Rest()]),
        ExtensionCodes.Cookie => new OctetsValue([.. reader.Vector16("the cookie")]),
        ExtensionCodes.RenegotiationInfo => new OctetsValue([.. reader.Vector8("the verify data")]),
        ExtensionCodes.PreSharedKey => PskOffer.Read(ref reader),
        ExtensionCodes.KeyShare => KeyShares.Read(ref reader),
        ExtensionCodes.Padding => Shapes.Padding(ref reader),
        ExtensionCodes.CertificateAuthorities => Shapes.Authorities(ref reader),
        ExtensionCodes.SignedCertificateTimestamp or ExtensionCodes.EncryptThenMac or ExtensionCodes.ExtendedMasterSecret or ExtensionCodes.EarlyData
            or ExtensionCodes.PostHandshakeAuth or ExtensionCodes.NextProtocolNegotiation => EmptyValue.Instance,
        _ => null,
    };
}
