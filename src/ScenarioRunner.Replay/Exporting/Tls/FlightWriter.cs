using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes the handshake messages that depend on nothing but the hellos.</summary>
internal sealed class FlightWriter(Handshake handshake, Choices choices, WriterContext context)
{
    private readonly CertificateWriter _certificates = new(handshake, choices, context);

    /// <summary>The body; null for a message that is written elsewhere.</summary>
    /// <param name="isNew">TLS 1.3 is negotiated.</param>
    public byte[]? Body(string name, SentMessage sent, bool isNew)
    {
        Said said = new(sent);
        return name switch
        {
            "HelloRequest" or "ServerHelloDone" or "EndOfEarlyData" => [],
            "HelloVerifyRequest" => new OctetWriter().U16(said.Number(TlsFields.Version) ?? 0x0303).Vector8(said.Text("cookie") is { } cookie ? context.Named(cookie, "cookie", 20) : context.Octets("cookie", 20)).ToArray(),
            "HelloRetryRequest" => new ServerHelloWriter(handshake, choices, context, sent).Retry(),
            "EncryptedExtensions" => new ServerHelloWriter(handshake, choices, context, sent).Encrypted(),
            "Certificate" => _certificates.Certificate(sent, isNew),
            "CompressedCertificate" => _certificates.Compressed(sent),
            "CertificateStatus" => _certificates.Status(),
            "CertificateRequest" => Request(said, sent, isNew),
            "CertificateVerify" => Verify(said, sent, isNew),
            "ServerKeyExchange" => new KeyExchangeWriter(handshake, choices, context, _certificates).Server(sent),
            "ClientKeyExchange" => new KeyExchangeWriter(handshake, choices, context, _certificates).Client(sent),
            "KeyUpdate" => [(byte)(said.Number(TlsFields.Requested) ?? 0)],
            "SupplementalData" => new OctetWriter().Vector24(new OctetWriter().U16(16386).Vector16(context.Octets("supplemental data", 16)).Octets).ToArray(),
            "NextProtocol" => FlightOctets.NextProtocol("http/1.1"u8),
            "ChannelID" => new OctetWriter().U16(30032).Vector16(context.Octets("channel", 128)).ToArray(),
            "CertificateUrl" => new OctetWriter().U8(0).Vector16(new OctetWriter().Vector16("http://client.example/cert"u8).U8(1).Raw(context.Octets("certificate", 20)).Octets).ToArray(),
            "Handshake" => said.Payload ?? context.Octets("message", (int)Math.Min(said.Number(TlsFields.Length) ?? 16, 1 << 20)),
            _ => null,
        };
    }

    /// <summary>The number of a message's type.</summary>
    public static int TypeOf(string name, SentMessage sent) => name switch
    {
        "Handshake" => (int)(new Said(sent).Number(TlsFields.Type) ?? 0),
        "HelloRetryRequest" => 2,
        "HelloVerifyRequest" => 3,
        _ => Machines.Tls.Registry.HandshakeTypes.All.FirstOrDefault(type => type.Message == name)?.Code ?? -1,
    };

    private byte[] Request(Said said, SentMessage sent, bool isNew)
    {
        long[] schemes = said.List(TlsFields.SignatureSchemes) ?? choices.Schemes;
        if (!isNew)
            return FlightOctets.OldCertificateRequest([1, 2, 64], choices.Version >= 0x0303 ? schemes : null);
        List<int> codes = HelloExtensions.Of(said, code => code == ExtensionCodes.SignatureAlgorithms);
        return FlightOctets.CertificateRequest(_certificates.RequestContext(sent), codes.Select(code => new WrittenExtension(code, code switch
        {
            ExtensionCodes.SignatureAlgorithms or ExtensionCodes.SignatureAlgorithmsCert => ExtensionOctets.Codes16(schemes),
            ExtensionCodes.CompressCertificate => ExtensionOctets.Codes16In8(said.List(TlsFields.CompressCertificate) ?? [1]),
            ExtensionCodes.CertificateAuthorities => WriterContext.Authorities(),
            _ => [],
        })));
    }

    private byte[] Verify(Said said, SentMessage sent, bool isNew)
    {
        long scheme = said.Number(TlsFields.SignatureScheme) ?? (handshake.IsFromClient(sent) ? ClientScheme(sent, isNew) : choices.Scheme);
        byte[] signature = _certificates.Signature(scheme, $"signature {sent.Step} {sent.Part}");
        return FlightOctets.Signature(isNew || choices.Version >= 0x0303 ? scheme : null, signature);
    }

    private long ClientScheme(SentMessage sent, bool isNew)
    {
        SentMessage? request = handshake.Messages.TakeWhile(other => !ReferenceEquals(other, sent)).LastOrDefault(other => Handshake.NameOf(other) == "CertificateRequest");
        IEnumerable<long> offered = new Said(request).List(TlsFields.SignatureSchemes) ?? choices.Schemes;
        foreach (long code in offered)
            if (SignatureSchemes.All.WithCode((int)code) is { Key: SignatureKey.Rsa } scheme && (isNew ? scheme.Tls13 == HandshakeSignature.Both : scheme.IsForTls12))
                return code;
        foreach (long code in offered)
            if (SignatureSchemes.All.WithCode((int)code) is { } scheme && (isNew ? scheme.Tls13 == HandshakeSignature.Both : scheme.IsForTls12))
                return code;
        return isNew ? 0x0804 : 0x0401;
    }
}
