using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Follows one connection of a capture.</summary>
internal sealed class ConnectionJudge(Observer tcp, ObserverPool tls, ISecretSource? secrets, Action<TlsUnit>? watch) : IDisposable
{
    private readonly TlsJudge _tls = new(tls, secrets, watch);

    /// <summary>Used again for another connection when this one has ended.</summary>
    public Observer Tcp { get; } = tcp;

    /// <summary>The options of a SYN were not captured: what the ends agreed on is not known.</summary>
    public bool IsCut { get; private set; }

    private SendingOrder _order;

    public void Take(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        IsCut |= segment.Has(TcpFlags.Syn) && segment.Has(TcpOptions.Cut);
        SentOrder order = _order.Of(segment);
        Packet packet = Tcp.NewPacket();
        SegmentPackets.Read(segment, packet);
        Tcp.Take((int)Math.Min(segment.Frame, int.MaxValue - 1), segment.FromFirst, packet, order);
        _tls.Take(connection, segment, payload);
    }

    public Observation End() => Tcp.End();

    public JudgedTls? EndTls(Connection connection) => _tls.End(connection);

    public void Dispose() => _tls.Dispose();
}
