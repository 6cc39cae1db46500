namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>The bodies of the handshake messages between the hellos and Finished.</summary>
public static class FlightOctets
{
    /// <param name="context">Null in TLS 1.2 and below, where certificates have no extensions either.</param>
    public static byte[] Certificate(byte[]? context, IEnumerable<(byte[] Certificate, IReadOnlyList<WrittenExtension> Extensions)> chain)
    {
        OctetWriter list = new();
        foreach ((byte[] certificate, IReadOnlyList<WrittenExtension> extensions) in chain)
        {
            list.Vector24(certificate);
            if (context is not null)
                list.Raw(WrittenExtension.List(extensions));
        }

        OctetWriter body = new();
        if (context is not null)
            body.Vector8(context);
        return body.Vector24(list.Octets).ToArray();
    }

    /// <summary>Of TLS 1.3.</summary>
    public static byte[] CertificateRequest(ReadOnlySpan<byte> context, IEnumerable<WrittenExtension> extensions) =>
        new OctetWriter().Vector8(context).Raw(WrittenExtension.List(extensions)).ToArray();

    /// <summary>Of TLS 1.2 and below.</summary>
    /// <param name="types">The kinds of certificates that will do.</param>
    /// <param name="schemes">Of TLS 1.2; null below.</param>
    public static byte[] OldCertificateRequest(ReadOnlySpan<long> types, long[]? schemes)
    {
        OctetWriter body = new OctetWriter().Codes8(types);
        if (schemes is not null)
            body.Codes16(schemes);
        return body.U16(0).ToArray();
    }

    /// <param name="scheme">Null in a version whose signatures do not say how they were made.</param>
    public static byte[] Signature(long? scheme, ReadOnlySpan<byte> signature)
    {
        OctetWriter body = new();
        if (scheme is { } code)
            body.U16(code);
        return body.Vector16(signature).ToArray();
    }

    /// <summary>The parameters of an elliptic-curve ServerKeyExchange (RFC 8422 §5.4).</summary>
    public static byte[] Curve(long group, ReadOnlySpan<byte> point) => new OctetWriter().U8(3).U16(group).Vector8(point).ToArray();

    /// <summary>The parameters of a Diffie-Hellman ServerKeyExchange (RFC 5246 §7.4.3).</summary>
    public static byte[] Field(ReadOnlySpan<byte> prime, ReadOnlySpan<byte> generator, ReadOnlySpan<byte> value) =>
        new OctetWriter().Vector16(prime).Vector16(generator).Vector16(value).ToArray();

    /// <summary>Of TLS 1.3.</summary>
    public static byte[] Ticket(long lifetime, long ageAdd, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ticket, IEnumerable<WrittenExtension> extensions) =>
        new OctetWriter().U32(lifetime).U32(ageAdd).Vector8(nonce).Vector16(ticket).Raw(WrittenExtension.List(extensions)).ToArray();

    /// <summary>Of TLS 1.2 and below (RFC 5077 §3.3).</summary>
    public static byte[] OldTicket(long lifetime, ReadOnlySpan<byte> ticket) => new OctetWriter().U32(lifetime).Vector16(ticket).ToArray();

    /// <summary>RFC 8879 §4.</summary>
    public static byte[] Compressed(long algorithm, int length, ReadOnlySpan<byte> compressed) =>
        new OctetWriter().U16(algorithm).U24(length).Vector24(compressed).ToArray();

    /// <summary>The padding makes the message a multiple of 32 octets long.</summary>
    public static byte[] NextProtocol(ReadOnlySpan<byte> protocol) =>
        new OctetWriter().Vector8(protocol).Vector8(new byte[32 - ((protocol.Length + 2) % 32)]).ToArray();

    /// <summary>A handshake message: its type and length before its body.</summary>
    public static byte[] Message(int type, ReadOnlySpan<byte> body) => new OctetWriter().U8(type).Vector24(body).ToArray();
}
