using System.Text;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Importing;

/// <summary>TLS messages -> lines.</summary>
/// <param name="version">The version of the connection; 0 where none was settled.</param>
internal sealed class TlsWording(TlsDetail detail, bool scrub, int version)
{
    /// <summary>As the stack of machines counts messages whose length is not written, and lines.</summary>
    private const int OctetsOfAMessage = 100;
    private const int OctetsOfALine = 1200;

    /// <summary>Far below what a line of the language may have.</summary>
    private const int LongestLine = 32 * 1024;

    private static readonly Endpoint s_nobody = new("", ReferenceMachine.Tls.Definition.Variables.Length, null);

    private readonly TlsScrubbing _scrubbing = new(scrub);
    private readonly TlsOmission _omission = new();

    /// <summary>What is a matter of timing and buffers is put together.</summary>
    public bool Folds => detail == TlsDetail.Review;

    /// <summary>Neighbours of one sender. Those of a handshake stand on one line, data and what is sent afterwards on lines of their own.</summary>
    public IReadOnlyList<TlsLine> Lines(IReadOnlyList<RecordedUnit> units)
    {
        List<TlsLine> lines = [];
        StringBuilder text = new();
        List<long> frames = [];
        long octets = 0;
        TlsUnit? before = null;
        for (int i = 0; i < units.Count; i++)
        {
            TlsUnit unit = units[i].Unit;
            long length = unit.Length;
            List<long> of = [unit.LastFrame];
            for (; i + 1 < units.Count && Continues(unit, units[i + 1].Unit); i++)
            {
                length += units[i + 1].Unit.Length;
                of.Add(units[i + 1].Unit.LastFrame);
            }

            (string message, int counted) = Message(unit, length);
            if (before is not null && (detail == TlsDetail.All || IsApart(before, unit) || text.Length + message.Length > LongestLine))
                Close();
            text.Append(text.Length == 0 ? "" : ", ").Append(message);
            frames.AddRange(of);
            octets += counted;
            before = unit;
        }

        Close();
        return lines;

        void Close()
        {
            if (text.Length > 0)
                lines.Add(new TlsLine(text.ToString(), (int)Math.Clamp(octets, 1, OctetsOfALine), [.. frames])
                {
                    IsData = before!.Kind == TlsUnitKind.ApplicationData,
                    IsLast = before.Kind is TlsUnitKind.Alert or TlsUnitKind.Record,
                    IsClose = before.Body is AlertBody { Level: 1, Description: 0 },
                });
            text.Clear();
            frames.Clear();
            octets = 0;
        }
    }

    private (string Text, int Octets) Message(TlsUnit unit, long length)
    {
        Packet packet = TlsPackets.Of(unit);
        if (detail == TlsDetail.Review)
            _omission.Apply(unit, packet, version);
        _scrubbing.Apply(unit, packet);
        int kind = (int)packet.Fields[TlsFields.Message];
        bool isData = kind == TlsMessageKinds.ApplicationData;
        if (isData && (packet.Written >> TlsFields.Length & 1) == 1)
            packet.Fields[TlsFields.Length] = Math.Min(length, MostOfData);
        string text = ReferenceMachine.Tls.Dialect.Show(packet, s_nobody, s_nobody);
        if (text.StartsWith(CloseNotify, StringComparison.Ordinal))
            text = "close_notify" + text[CloseNotify.Length..];
        bool isLength = !isData && (packet.Written >> TlsFields.Length & 1) == 1 && packet.Fields[TlsFields.Length] > 0;
        return (text, isLength ? (int)Math.Min(packet.Fields[TlsFields.Length], int.MaxValue) : OctetsOfAMessage);
    }

    private const string CloseNotify = "Alert warning close_notify";

    /// <summary>The most that the language takes for a length.</summary>
    private const long MostOfData = 0xFFFFFF;

    // How data is cut into records, and closed records, are a matter of the sender's buffers.
    private bool Continues(TlsUnit unit, TlsUnit next) =>
        detail == TlsDetail.Review
        && unit.Kind is TlsUnitKind.ApplicationData or TlsUnitKind.Record
        && unit.Kind == next.Kind
        && (unit.Kind == TlsUnitKind.ApplicationData || unit is { IsProtected: true, ContentType: 23 })
        && unit.ContentType == next.ContentType
        && unit.Epoch == next.Epoch
        && unit.IsDecrypted == next.IsDecrypted
        && !unit.IsBad && !next.IsBad
        && unit.Length > 0 && next.Length > 0;

    private static bool IsApart(TlsUnit one, TlsUnit other) => PartOf(one) != PartOf(other);

    private static int PartOf(TlsUnit unit) => unit.Kind switch
    {
        TlsUnitKind.ApplicationData => 1,
        TlsUnitKind.Alert => 2,
        TlsUnitKind.Heartbeat => 3,
        // A ticket of TLS 1.3 is sent when the handshake is over.
        TlsUnitKind.Handshake when unit.Body is NewSessionTicketBody { Nonce.IsDefault: false } => 4,
        _ => 0,
    };
}
