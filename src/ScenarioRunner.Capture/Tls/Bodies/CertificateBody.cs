using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A Certificate message.</summary>
/// <param name="RequestContext">Default in TLS 1.2 and below.</param>
/// <param name="LeafKey">The kind of the first certificate's key.</param>
/// <param name="LeafCurve">The group (23, 24, 25) of an elliptic-curve key, or 0.</param>
public sealed record CertificateBody(
    ImmutableArray<byte> RequestContext,
    ImmutableArray<CertificateEntry> Certificates,
    PublicKeyKind LeafKey,
    ushort LeafCurve) : TlsBody
{
    internal static CertificateBody Read(ref OctetReader reader, bool tls13)
    {
        ImmutableArray<byte> context = tls13 ? [.. reader.Vector8("certificate_request_context")] : default;
        OctetReader list = new(reader.Vector24("certificate_list"));
        ImmutableArray<CertificateEntry>.Builder entries = ImmutableArray.CreateBuilder<CertificateEntry>(2);
        (PublicKeyKind Kind, ushort Curve) leaf = default;
        while (!list.IsAtEnd)
        {
            ReadOnlySpan<byte> certificate = list.Vector24("a certificate");
            ImmutableArray<TlsExtension> extensions = tls13 ? ExtensionList.Read(ref list, ExtensionPlace.Certificate) : default;
            if (list.Malformed is not null)
                break;
            if (entries.Count == 0)
                leaf = LeafPublicKey.Of(certificate);
            entries.Add(new CertificateEntry(certificate.Length, extensions));
        }

        if (list.Malformed is { } reason)
            reader.Fail(reason);
        return new CertificateBody(context, entries.DrainToImmutable(), leaf.Kind, leaf.Curve);
    }
}
