namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The extensions of a ServerHello, a HelloRetryRequest, EncryptedExtensions.</summary>
internal static class ServerExtensions
{
    public static ExtensionValue? Read(ref OctetReader reader, ushort code, ExtensionPlace place) => code switch
    {
        ExtensionCodes.MaxFragmentLength or ExtensionCodes.Heartbeat or ExtensionCodes.ClientCertificateType or ExtensionCodes.ServerCertificateType =>
            new NumberValue(reader.U8("the code")),
        ExtensionCodes.SupportedGroups => new CodesValue(reader.Codes16("the list")),
        ExtensionCodes.EcPointFormats => new CodesValue(reader.Codes8("the list")),
        ExtensionCodes.Alpn => Shapes.Protocols(ref reader),
        ExtensionCodes.NextProtocolNegotiation => Shapes.BareNames(ref reader),
        ExtensionCodes.SignedCertificateTimestamp => Shapes.Timestamps(ref reader),
        ExtensionCodes.RecordSizeLimit => new NumberValue(reader.U16("the limit")),
        ExtensionCodes.SupportedVersions => new NumberValue(reader.U16("selected_version")),
        ExtensionCodes.PreSharedKey => new NumberValue(reader.U16("selected_identity")),
        ExtensionCodes.Cookie => new OctetsValue([.. reader.Vector16("the cookie")]),
        ExtensionCodes.RenegotiationInfo => new OctetsValue([.. reader.Vector8("the verify data")]),
        ExtensionCodes.KeyShare => place == ExtensionPlace.HelloRetryRequest ? new NumberValue(reader.U16("selected_group")) : KeyShares.ReadOne(ref reader),
        ExtensionCodes.ServerName or ExtensionCodes.StatusRequest or ExtensionCodes.EncryptThenMac or ExtensionCodes.ExtendedMasterSecret
            or ExtensionCodes.SessionTicket or ExtensionCodes.EarlyData => EmptyValue.Instance,
        _ => null,
    };
}
