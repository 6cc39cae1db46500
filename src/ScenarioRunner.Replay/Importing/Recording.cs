using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Importing;

/// <summary>The segments of one connection, and what the machine makes of them.</summary>
internal sealed class Recording(ISecretSource? secrets) : IDisposable
{
    /// <summary>A longer scenario is nothing that a person reads.</summary>
    private const int MostSegments = 200_000;

    private readonly Observer _observer = new(ReferenceMachine.Tcp, "client", "server", tells: true);
    private readonly List<Recorded> _segments = [];
    private SendingOrder _order;
    private bool _isCut;

    public IReadOnlyList<Recorded> Segments => _segments;

    /// <summary>Why it cannot be written down; empty where it can.</summary>
    public string Problem =>
        _isCut ? "the options of its SYN are cut off"
        : _segments.Count == MostSegments ? "it has more than 200000 segments"
        : IsHalf(true) || IsHalf(false) ? "one direction was captured"
        : "";

    /// <summary>Its messages of TLS, if it has any.</summary>
    public TlsRecording Tls { get; } = new(secrets);

    public void Take(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        _isCut |= segment.Has(TcpFlags.Syn) && segment.Has(TcpOptions.Cut);
        if (_segments.Count == MostSegments)
            return;
        SentOrder order = _order.Of(segment);
        int moment = (int)Math.Min(segment.Frame, int.MaxValue - 1);
        _segments.Add(new Recorded(moment, segment));
        Packet packet = _observer.NewPacket();
        SegmentPackets.Read(segment, packet);
        _observer.Take(moment, segment.FromFirst, packet, order);
        Tls.Take(connection, segment, payload);
    }

    public Observation End() => _observer.End();

    public void Dispose() => Tls.Dispose();

    // Whoever answers something has heard something; a SYN alone may have been left without an answer.
    private bool IsHalf(bool first)
    {
        foreach (Recorded one in _segments)
            if (one.Segment.FromFirst == first)
                return false;
        foreach (Recorded one in _segments)
            if (!one.Segment.IsOpening)
                return true;
        return false;
    }
}
