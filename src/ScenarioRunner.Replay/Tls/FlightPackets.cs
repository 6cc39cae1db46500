using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Replay.Tls;

/// <summary>Handshake messages but the hellos.</summary>
internal static class FlightPackets
{
    public static void Write(PacketDraft draft, TlsUnit unit, TlsBody body)
    {
        switch (body)
        {
            case EncryptedExtensionsBody extensions:
                HelloPackets.Answers(draft, extensions);
                break;
            case CertificateBody certificate:
                Certificate(draft, certificate);
                break;
            case CompressedCertificateBody compressed:
                draft.List(TlsFields.CompressCertificate, [compressed.Algorithm]);
                break;
            case CertificateRequestBody request:
                Request(draft, request);
                break;
            case CertificateVerifyBody { Scheme: { } scheme }:
                draft.Number(TlsFields.SignatureScheme, scheme);
                break;
            case ServerKeyExchangeBody exchange:
                KeyExchange(draft, exchange);
                break;
            case NewSessionTicketBody ticket:
                Ticket(draft, ticket);
                break;
            case KeyUpdateBody { Malformed: null } update:
                draft.Number(TlsFields.Requested, update.RequestUpdate);
                break;
            case HelloVerifyRequestBody verify:
                draft.Number(TlsFields.Version, verify.Version);
                draft.Octets(TlsFields.Cookie, verify.Cookie);
                break;
        }
    }

    private static void Certificate(PacketDraft draft, CertificateBody certificate)
    {
        draft.Octets(TlsFields.Context, certificate.RequestContext, empty: 0);
        if (certificate.Malformed is not null)
            return;
        draft.Flag(TlsFields.Empty, certificate.Certificates.IsEmpty);
        // Up to TLS 1.2 certificates have no extensions of their own.
        if (certificate.RequestContext.IsDefault)
            return;
        List<long> codes = [];
        foreach (CertificateEntry entry in certificate.Certificates)
            foreach (TlsExtension extension in entry.Extensions)
                // Each certificate may have the same; one that has it twice is at fault.
                if (!codes.Contains(extension.Code) || Count(entry, extension.Code) > 1)
                    codes.Add(extension.Code);
        draft.List(TlsFields.Extensions, [.. codes]);
        draft.Flag(TlsFields.Status, codes.Contains(ExtensionCodes.StatusRequest));
    }

    private static int Count(CertificateEntry entry, ushort code)
    {
        int count = 0;
        foreach (TlsExtension extension in entry.Extensions)
            count += extension.Code == code ? 1 : 0;
        return count;
    }

    private static void Request(PacketDraft draft, CertificateRequestBody request)
    {
        draft.Octets(TlsFields.Context, request.RequestContext, empty: 0);
        if (!request.SignatureSchemes.IsDefault)
            draft.List(TlsFields.SignatureSchemes, request.SignatureSchemes);
        if (request.Extensions.IsDefault)
            return;
        ExtensionFields.All(draft, request.Extensions);
        ExtensionFields.Codes(draft, TlsFields.SignatureSchemes, request, ExtensionCodes.SignatureAlgorithms);
        ExtensionFields.Codes(draft, TlsFields.CompressCertificate, request, ExtensionCodes.CompressCertificate);
        ExtensionFields.Flag(draft, TlsFields.StatusRequest, request, ExtensionCodes.StatusRequest);
    }

    private static void KeyExchange(PacketDraft draft, ServerKeyExchangeBody exchange)
    {
        if (exchange.Malformed is not null)
            return;
        if (exchange.Group is { } group)
            draft.Number(TlsFields.Group, group);
        if (exchange.Scheme is { } scheme)
            draft.Number(TlsFields.SignatureScheme, scheme);
        if (exchange.PskHint is { } hint)
            draft.Text(TlsFields.Hint, hint);
    }

    private static void Ticket(PacketDraft draft, NewSessionTicketBody ticket)
    {
        if (ticket.Malformed is not null)
            return;
        draft.Octets(TlsFields.Name, ticket.Ticket);
        draft.Number(TlsFields.Lifetime, ticket.Lifetime);
        if (ticket.Extensions.IsDefault)
            return;
        draft.Octets(TlsFields.Nonce, ticket.Nonce);
        ExtensionFields.All(draft, ticket.Extensions);
        ExtensionFields.Number(draft, TlsFields.MaxEarlyData, ticket, ExtensionCodes.EarlyData, absent: 0);
    }
}
