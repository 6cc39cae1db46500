using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>NewSessionTicket of any version.</summary>
/// <param name="AgeAdd">ticket_age_add of TLS 1.3, else 0.</param>
/// <param name="Nonce">ticket_nonce of TLS 1.3, else default.</param>
/// <param name="Extensions">Default in TLS 1.2 and below.</param>
public sealed record NewSessionTicketBody(
    uint Lifetime,
    uint AgeAdd,
    ImmutableArray<byte> Nonce,
    ImmutableArray<byte> Ticket,
    ImmutableArray<TlsExtension> Extensions) : TlsBody, IExtended
{
    internal static NewSessionTicketBody Read(ref OctetReader reader, bool tls13) => tls13
        ? new NewSessionTicketBody(
            reader.U32("ticket_lifetime"),
            reader.U32("ticket_age_add"),
            [.. reader.Vector8("ticket_nonce")],
            [.. reader.Vector16("ticket")],
            ExtensionList.Read(ref reader, ExtensionPlace.NewSessionTicket))
        : new NewSessionTicketBody(reader.U32("ticket_lifetime_hint"), 0, default, [.. reader.Vector16("ticket")], default);
}
