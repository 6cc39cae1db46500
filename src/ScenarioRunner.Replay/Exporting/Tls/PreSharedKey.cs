using System.Buffers.Binary;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>A key that a ClientHello offers: that of a ticket, or one that both sides knew before.</summary>
internal sealed record PreSharedKey(byte[] Identity, byte[] Secret, SuiteCrypto Suite, long Age, bool IsTicket)
{
    /// <summary>A binder is as long as the hash of its key's suite (RFC 8446 §4.2.11).</summary>
    public int BinderLength => Suite.Code is 0x1302 ? 48 : 32;

    public static PreSharedKey Of(Session? session, WriterContext context, Choices choices, string name)
    {
        SuiteCrypto suite = session is { Suite: { IsTls13: true } kept } ? kept
            : choices.Crypto is { IsTls13: true } chosen ? chosen
            : SuiteCrypto.Of(0x1301)!;
        byte[] identity = session is { Ticket.Length: > 0 } ? session.Ticket : context.Sessions.Ticket(name);
        byte[] secret = session is { Version: 0x0304 } ? session.Secret : context.Octets("pre-shared key " + name, 32);
        bool isTicket = session is { Version: 0x0304 };
        long age = isTicket ? BinaryPrimitives.ReadUInt32BigEndian(context.Octets("age of " + name, 4)) : 0;
        return new PreSharedKey(identity, secret, suite, age, isTicket);
    }
}
