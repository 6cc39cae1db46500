using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Whether what was seen is what a scenario says.</summary>
internal static class Fit
{
    private const byte Handshake = 22;
    private const byte ApplicationData = 23;

    /// <summary>Whether it is the same kind of deed, so that its values can be compared.</summary>
    public static bool IsSameKind(ScriptDeed expected, SeenDeed seen) => expected.FromClient == seen.FromClient && (expected.Kind, seen.Kind) switch
    {
        (DeedKind.Open, DeedKind.Open) => OpenFit.IsAnswer(expected.Message!) == seen.Segment.Has(Capture.Wire.TcpFlags.Ack),
        (DeedKind.Message, DeedKind.Message) => expected.MessageKind == seen.Packet.Fields[TlsFields.Message],
        // A call that closes the transport does not say how.
        (DeedKind.End, DeedKind.Reset) => expected.Message is null,
        (var one, var other) => one == other,
    };

    /// <summary>The values that differ, for deeds of one kind.</summary>
    public static IEnumerable<FieldDifference> Differences(ScriptDeed expected, SeenDeed seen) => expected.Kind switch
    {
        DeedKind.Open => OpenFit.Compare(expected.Message!, seen.Segment),
        DeedKind.Message or DeedKind.ApplicationData when seen.Unit is not null => MessageFit.Compare(expected, seen.Packet),
        _ => [],
    };

    /// <summary>Whether the record may hold the message.</summary>
    public static bool MayHold(SeenDeed closed, ScriptDeed expected)
    {
        if (closed.Kind != DeedKind.Closed || !expected.IsTls || closed.FromClient != expected.FromClient)
            return false;
        int kind = expected.MessageKind;
        // RFC 8446 §5.2: from the outside each protected record of TLS 1.3 is application_data.
        return closed.Unit!.ContentType switch
        {
            ApplicationData => kind != TlsMessageKinds.ChangeCipherSpec && kind != TlsMessageKinds.ClientHello && kind != TlsMessageKinds.HelloRetryRequest,
            Handshake => expected.Kind == DeedKind.Message && kind != TlsMessageKinds.Alert && kind != TlsMessageKinds.ChangeCipherSpec,
            _ => false,
        };
    }

    /// <summary>As a scenario would write it, with the values that another one writes.</summary>
    public static string TextOf(SeenDeed seen, ScriptDeed? like = null) => seen.Kind switch
    {
        DeedKind.Open => OpenFit.TextOf(seen.Segment),
        DeedKind.End => "FIN",
        DeedKind.Reset => "RST",
        DeedKind.Data => FormattableString.Invariant($"DATA {seen.Size}"),
        DeedKind.ApplicationData => seen.SizeIsKnown ? FormattableString.Invariant($"ApplicationData {seen.Size}") : "ApplicationData",
        DeedKind.Closed => "encrypted record",
        _ => MessageFit.TextOf(seen.Packet, Shown(seen, like), name: true),
    };

    private static ulong Shown(SeenDeed seen, ScriptDeed? like)
    {
        ulong fields = seen.Unit!.Kind switch
        {
            TlsUnitKind.Alert => 1UL << TlsFields.Level | 1UL << TlsFields.Description,
            TlsUnitKind.Record => 1UL << TlsFields.Type | 1UL << TlsFields.Length,
            _ => 0,
        };
        foreach (WrittenField field in like?.Fields ?? [])
            fields |= field.Packet.Written;
        return fields;
    }
}
