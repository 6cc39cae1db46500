using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Follows one connection of a capture.</summary>
internal sealed class ConnectionJudge(FollowerPool followers, ISecretSource? secrets, Action<TlsUnit>? watch) : IDisposable
{
    private readonly TlsJudge _tls = new(followers, secrets, watch);
    private readonly TcpFollower _tcp = followers.RentTcp();

    /// <summary>The options of a SYN were not captured: what the ends agreed on is not known.</summary>
    public bool IsCut { get; private set; }

    public void Take(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        IsCut |= segment.Has(TcpFlags.Syn) && segment.Has(TcpOptions.Cut);
        _tcp.Take(segment);
        _tls.Take(connection, segment, payload);
    }

    public Observation End() => _tcp.End();

    public JudgedTls? EndTls(Connection connection) => _tls.End(connection);

    public void Dispose()
    {
        _tls.Dispose();
        followers.Return(_tcp);
    }
}
