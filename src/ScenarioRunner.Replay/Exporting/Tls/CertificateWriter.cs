using System.IO.Compression;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes certificates, their compressed form, their status.</summary>
internal sealed class CertificateWriter(Handshake handshake, Choices choices, WriterContext context)
{
    private const string Authority = "ca.example";

    private readonly CertificateDer _der = new(context.Octets);

    /// <param name="isNew">The form of TLS 1.3.</param>
    public byte[] Certificate(SentMessage sent, bool isNew)
    {
        Said said = new(sent);
        bool fromClient = handshake.IsFromClient(sent);
        string[] chain = IsEmpty(said, sent, fromClient) ? [] : said.Texts("chain") ?? Chain(fromClient);
        byte[]? requested = isNew ? Context(said, sent, fromClient) : null;
        byte[] body = Body(said, chain, fromClient, requested, 0);
        if (said.Number(TlsFields.Length) is not { } length || chain.Length == 0)
            return body;
        // A longer length field may take an octet of its own: once or twice more is enough.
        int padding = (int)length - body.Length - 32;
        for (int i = 0; i < 4 && padding > 0 && body.Length != length; i++)
        {
            body = Body(said, chain, fromClient, requested, padding);
            padding += (int)length - body.Length;
        }

        return body;
    }

    public byte[] Compressed(SentMessage sent)
    {
        Said said = new(sent);
        long algorithm = said.List(TlsFields.CompressCertificate)?.FirstOrDefault()
            ?? new Said(handshake.Hello).List(TlsFields.CompressCertificate)?.FirstOrDefault() ?? 1;
        byte[] body = Certificate(sent, isNew: true);
        byte[] compressed = algorithm switch
        {
            2 => Brotli(body),
            3 => Stored.Zstandard(body),
            _ => Stored.Zlib(body),
        };
        return FlightOctets.Compressed(algorithm, body.Length, compressed);
    }

    public byte[] Status() => ExtensionOctets.Status(OcspDer.Good(Chain(fromClient: false)[0], context.Octets));

    /// <summary>Octets of the shape of a signature by a scheme.</summary>
    public byte[] Signature(long scheme, string what) => _der.Signature(KindOf(scheme), what);

    public static PublicKeyKind KindOf(long scheme) => SignatureSchemes.All.WithCode((int)scheme)?.Key switch
    {
        SignatureKey.Ecdsa => PublicKeyKind.Ec,
        SignatureKey.Dsa => PublicKeyKind.Dsa,
        SignatureKey.Ed25519 => PublicKeyKind.Ed25519,
        SignatureKey.Ed448 => PublicKeyKind.Ed448,
        _ => PublicKeyKind.Rsa,
    };

    private byte[] Body(Said said, string[] chain, bool fromClient, byte[]? requested, int padding)
    {
        PublicKeyKind kind = fromClient ? PublicKeyKind.Rsa : ServerKey();
        List<(byte[], IReadOnlyList<WrittenExtension>)> certificates = [];
        for (int i = 0; i < chain.Length; i++)
        {
            string issuer = i + 1 < chain.Length ? chain[i + 1] : Authority;
            byte[] certificate = _der.Certificate(chain[i], issuer, i == 0 ? kind : PublicKeyKind.Rsa, PublicKeyKind.Rsa, i == 0 ? padding : 0);
            certificates.Add((certificate, i == 0 ? Extensions(said) : []));
        }

        return FlightOctets.Certificate(requested, certificates);
    }

    private List<WrittenExtension> Extensions(Said said)
    {
        IEnumerable<int> codes = said.Extensions?.Select(code => (int)code)
            ?? (said.Flag(TlsFields.Status) == true ? [ExtensionCodes.StatusRequest, .. said.Extras] : said.Extras);
        return [.. codes.Select(code => new WrittenExtension(code, code == ExtensionCodes.StatusRequest ? Status() : HelloExtensions.Common(said, code)))];
    }

    private PublicKeyKind ServerKey() => choices.IsTls13 ? KindOf(choices.Scheme) : choices.Suite?.Authentication switch
    {
        Authentication.Ecdsa => PublicKeyKind.Ec,
        Authentication.Dss => PublicKeyKind.Dsa,
        _ => PublicKeyKind.Rsa,
    };

    // A client's Certificate with a CertificateVerify behind it has a key to sign with.
    private bool IsEmpty(Said said, SentMessage sent, bool fromClient)
    {
        if (said.Flag(TlsFields.Empty) is { } written)
            return written;
        if (!fromClient)
            return false;
        if (said.Has(ExportFields.Chain))
            return said.List(ExportFields.Chain) is [];
        bool behind = false;
        foreach (SentMessage other in handshake.Messages)
        {
            if (behind && other.FromFirst == sent.FromFirst && Handshake.NameOf(other) is "Finished" or "CertificateVerify" or "ChangeCipherSpec" or "Certificate")
                return Handshake.NameOf(other) != "CertificateVerify";
            behind |= ReferenceEquals(other, sent);
        }

        return false;
    }

    private string[] Chain(bool fromClient) => fromClient ? ["client.example", Authority]
        : new Said(handshake.First("Certificate", fromClient: false)).Texts("chain") is { Length: > 0 } written ? written
        : [choices.ServerName is [var name, ..] ? name : "server.example", Authority];

    private byte[] Context(Said said, SentMessage sent, bool fromClient)
    {
        if (said.Has(TlsFields.Context))
            return ContextOf(said, context);
        if (!fromClient)
            return [];
        // The answer to a request of later repeats what that said.
        SentMessage? request = handshake.Messages.TakeWhile(other => !ReferenceEquals(other, sent)).LastOrDefault(other => Handshake.NameOf(other) == "CertificateRequest");
        return request is null ? [] : RequestContext(request);
    }

    /// <summary>The context of a CertificateRequest; one of after the handshake has one that is new.</summary>
    public byte[] RequestContext(SentMessage request)
    {
        Said said = new(request);
        if (said.Has(TlsFields.Context))
            return ContextOf(said, context);
        bool isLate = handshake.Messages.TakeWhile(other => !ReferenceEquals(other, request)).Any(other => Handshake.NameOf(other) == "Finished" && !handshake.IsFromClient(other));
        return isLate ? context.Octets($"request {request.Step} {request.Part}", 8) : [];
    }

    private static byte[] ContextOf(Said said, WriterContext context) =>
        said.Text("context") is { } name and not ("no" or "empty") ? context.Named(name, "context", 8)[..Math.Min(Seeded.Hexadecimal(name)?.Length ?? 8, 255)] : [];

    private static byte[] Brotli(byte[] octets)
    {
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(octets.Length)];
        return BrotliEncoder.TryCompress(octets, compressed, out int written) ? compressed[..written] : octets;
    }
}
