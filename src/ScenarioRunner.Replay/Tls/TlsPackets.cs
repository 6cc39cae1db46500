using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Replay.Tls;

/// <summary>What was seen of a TLS connection -> packets of the TLS machine. What could not be seen stays open.</summary>
public static class TlsPackets
{
    /// <param name="packet">One of which nothing is known; null for a new one.</param>
    public static Packet Of(TlsUnit unit, Packet? packet = null)
    {
        PacketDraft draft = new(KindOf(unit), packet ?? new Packet(TlsFields.Count));
        Record(draft, unit);
        if (unit.Body is { } body && IsRead(unit))
            Body(draft, unit, body);
        return draft.Packet;
    }

    /// <summary>Whether more than the record's header was read.</summary>
    private static bool IsRead(TlsUnit unit) => !unit.IsProtected || unit.IsDecrypted;

    private static int KindOf(TlsUnit unit) => unit.Kind switch
    {
        TlsUnitKind.Handshake when unit.Body is ServerHelloBody { IsHelloRetryRequest: true } => TlsMessageKinds.HelloRetryRequest,
        TlsUnitKind.Handshake => TlsMessageKinds.OfType(unit.HandshakeType),
        TlsUnitKind.Alert => TlsMessageKinds.Alert,
        TlsUnitKind.ChangeCipherSpec => TlsMessageKinds.ChangeCipherSpec,
        TlsUnitKind.ApplicationData when !IsTooLong(unit) => TlsMessageKinds.ApplicationData,
        TlsUnitKind.Heartbeat => TlsMessageKinds.Heartbeat,
        TlsUnitKind.SslV2ClientHello => TlsMessageKinds.ClientHello,
        _ => TlsMessageKinds.Record,
    };

    // RFC 5246 §6.2.3: 2^14 + 2048. What a closed record holds is not known; that it is too long is.
    private static bool IsTooLong(TlsUnit unit) => !IsRead(unit) && unit.RecordLength > (1 << 14) + 2048;

    private static void Record(PacketDraft draft, TlsUnit unit)
    {
        draft.Number(TlsFields.Epoch, (long)unit.Epoch);
        if (unit.IsBad)
            draft.Number(TlsFields.Bad, 1);
        if (unit.Kind == TlsUnitKind.SslV2ClientHello)
            return;
        draft.Number(TlsFields.RecordVersion, unit.RecordVersion);
        int kind = (int)draft.Packet.Fields[TlsFields.Message];
        if (kind == TlsMessageKinds.Record)
        {
            draft.Number(TlsFields.Type, unit.ContentType);
            draft.Number(TlsFields.Length, unit.RecordLength);
        }
        else if (IsRead(unit))
        {
            draft.Number(TlsFields.Length, unit.Length);
            draft.Number(TlsFields.Fragments, unit.Fragments);
            draft.Flag(TlsFields.Coalesced, !unit.StartsRecord);
        }

        if (kind == TlsMessageKinds.Handshake)
            draft.Number(TlsFields.Type, unit.HandshakeType);
    }

    private static void Body(PacketDraft draft, TlsUnit unit, TlsBody body)
    {
        if (body.Malformed is null)
            draft.Number(TlsFields.Trailing, body is ChangeCipherSpecBody ? 0 : body.Trailing);
        switch (body)
        {
            case ClientHelloBody hello:
                HelloPackets.Client(draft, hello);
                break;
            case ServerHelloBody hello:
                HelloPackets.Server(draft, hello);
                break;
            case AlertBody alert:
                draft.Number(TlsFields.Level, alert.Level);
                draft.Number(TlsFields.Description, alert.Description);
                break;
            case ChangeCipherSpecBody change when change.Value >= 0:
                draft.Number(TlsFields.Body, change.Value);
                break;
            case HeartbeatBody { Malformed: null } heartbeat:
                draft.Number(TlsFields.Request, heartbeat.Type);
                draft.Number(TlsFields.PayloadLength, heartbeat.ClaimedLength);
                break;
            default:
                FlightPackets.Write(draft, unit, body);
                break;
        }
    }
}
