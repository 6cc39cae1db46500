namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>Reads the body of a handshake message by its type. No octets make it throw.</summary>
internal static class HandshakeDecoder
{
    public static TlsBody Read(byte type, ReadOnlySpan<byte> octets, HandshakeContext context)
    {
        OctetReader reader = new(octets);
        TlsBody body = Body(type, ref reader, context);
        if (reader.Malformed is { } reason)
            return body with { Malformed = reason };
        return reader.IsAtEnd ? body : body with { Trailing = reader.Left };
    }

    private static TlsBody Body(byte type, ref OctetReader reader, HandshakeContext context) => type switch
    {
        HandshakeTypes.ClientHello => ClientHelloBody.Read(ref reader),
        HandshakeTypes.ServerHello => ServerHelloBody.Read(ref reader),
        HandshakeTypes.HelloRequest or HandshakeTypes.ServerHelloDone or HandshakeTypes.EndOfEarlyData => EmptyBody.Instance,
        HandshakeTypes.HelloVerifyRequest => HelloVerifyRequestBody.Read(ref reader),
        HandshakeTypes.NewSessionTicket => NewSessionTicketBody.Read(ref reader, context.IsTls13),
        HandshakeTypes.EncryptedExtensions => EncryptedExtensionsBody.Read(ref reader),
        HandshakeTypes.Certificate when !context.CertificateIsForeign => CertificateBody.Read(ref reader, context.IsTls13),
        HandshakeTypes.ServerKeyExchange => ServerKeyExchangeReader.Read(ref reader, context),
        HandshakeTypes.CertificateRequest => CertificateRequestBody.Read(ref reader, context),
        HandshakeTypes.CertificateVerify => CertificateVerifyBody.Read(ref reader, context),
        HandshakeTypes.ClientKeyExchange => ClientKeyExchangeReader.Read(ref reader, context),
        HandshakeTypes.Finished => new FinishedBody(reader.Rest().Length),
        HandshakeTypes.CertificateStatus => CertificateStatusBody.Read(ref reader),
        HandshakeTypes.KeyUpdate => KeyUpdateBody.Read(ref reader),
        HandshakeTypes.CompressedCertificate => CompressedCertificateBody.Read(ref reader),
        HandshakeTypes.NextProtocol => NextProtocolBody.Read(ref reader),
        _ => new OpaqueBody(reader.Rest().Length),
    };
}
