using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A CertificateRequest of any version.</summary>
/// <param name="RequestContext">Default in TLS 1.2 and below.</param>
/// <param name="CertificateTypes">Default in TLS 1.3.</param>
/// <param name="SignatureSchemes">Default but in TLS 1.2; TLS 1.3 has an extension.</param>
/// <param name="Authorities">How many distinguished names TLS 1.2 and below list.</param>
/// <param name="Extensions">Default in TLS 1.2 and below.</param>
public sealed record CertificateRequestBody(
    ImmutableArray<byte> RequestContext,
    ImmutableArray<ushort> CertificateTypes,
    ImmutableArray<ushort> SignatureSchemes,
    int Authorities,
    ImmutableArray<TlsExtension> Extensions) : TlsBody, IExtended
{
    internal static CertificateRequestBody Read(ref OctetReader reader, HandshakeContext context) => context.IsTls13
        ? new CertificateRequestBody(
            [.. reader.Vector8("certificate_request_context")], default, default, 0, ExtensionList.Read(ref reader, ExtensionPlace.CertificateRequest))
        : new CertificateRequestBody(
            default,
            reader.Codes8("certificate_types"),
            context.HasSignatureScheme ? reader.Codes16("supported_signature_algorithms") : default,
            Shapes.Count16(ref reader, "certificate_authorities"),
            default);
}
