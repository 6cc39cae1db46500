namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>Finds the kind of a certificate's key (RFC 5280 §4.1): its algorithm, and the curve where that is an elliptic one.</summary>
internal static class LeafPublicKey
{
    private static ReadOnlySpan<byte> RsaEncryption => [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

    private static ReadOnlySpan<byte> RsaPss => [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a];

    private static ReadOnlySpan<byte> EcPublicKey => [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

    private static ReadOnlySpan<byte> Dsa => [0x2a, 0x86, 0x48, 0xce, 0x38, 0x04, 0x01];

    public static (PublicKeyKind Kind, ushort Curve) Of(ReadOnlySpan<byte> certificate)
    {
        DerWalk whole = new(certificate);
        DerWalk outer = new(whole.Tag == DerWalk.Sequence ? whole.Next() : []);
        DerWalk fields = new(outer.Tag == DerWalk.Sequence ? outer.Next() : []);
        if (fields.Tag == 0xa0)
            fields.Next();

        // serialNumber, signature, issuer, validity, subject
        for (int field = 0; field < 5; field++)
            fields.Next();
        DerWalk key = new(fields.Next());
        DerWalk algorithm = new(key.Next());
        ReadOnlySpan<byte> identifier = algorithm.Tag == DerWalk.ObjectIdentifier ? algorithm.Next() : [];
        PublicKeyKind kind = Kind(identifier);
        return (kind, kind == PublicKeyKind.Ec && algorithm.Tag == DerWalk.ObjectIdentifier ? Curve(algorithm.Next()) : (ushort)0);
    }

    private static PublicKeyKind Kind(ReadOnlySpan<byte> identifier) =>
        identifier.SequenceEqual(RsaEncryption) ? PublicKeyKind.Rsa
        : identifier.SequenceEqual(EcPublicKey) ? PublicKeyKind.Ec
        : identifier.SequenceEqual(RsaPss) ? PublicKeyKind.RsaPss
        : identifier.SequenceEqual(Dsa) ? PublicKeyKind.Dsa
        : identifier is [0x2b, 0x65, 0x70] ? PublicKeyKind.Ed25519
        : identifier is [0x2b, 0x65, 0x71] ? PublicKeyKind.Ed448
        : PublicKeyKind.Unknown;

    private static ushort Curve(ReadOnlySpan<byte> identifier) => identifier switch
    {
        [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07] => 23,
        [0x2b, 0x81, 0x04, 0x00, 0x22] => 24,
        [0x2b, 0x81, 0x04, 0x00, 0x23] => 25,
        _ => 0,
    };
}
