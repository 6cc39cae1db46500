using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>A recorded connection as what its two ends did. What came before what is told by what each end had of the other, not by the clock.</summary>
internal sealed class SeenConversation
{
    private const int Tls13 = 0x0304;

    private readonly SeenDirection _client = new(true);
    private readonly SeenDirection _server = new(false);
    private int _version;
    private bool? _isReversed;

    /// <summary>A direction of which nothing was captured tells nothing.</summary>
    public bool IsHalf => _client.Segments == 0 || _server.Segments == 0;

    /// <summary>Nothing but SYNs of one end: nobody answered, as far as that can be told.</summary>
    public bool IsUnanswered => IsHalf && _client.IsOpening && _server.IsOpening;

    public bool HasTls => _client.HasTls || _server.HasTls;

    public void Take(in Segment segment)
    {
        if (segment.Checksum == ChecksumState.Bad)
            return;
        (SeenDirection own, SeenDirection other) = segment.FromFirst ? (_client, _server) : (_server, _client);
        own.Take(segment, segment.Has(TcpFlags.Ack) ? other.Edge.Acknowledged(segment.Ack) : 0);
    }

    public void Take(TlsUnit unit)
    {
        if (unit.Body is ServerHelloBody { IsHelloRetryRequest: false, Malformed: null } hello)
            _version = hello.Version;
        _isReversed ??= !(unit.FromClient ? _client : _server).Has(unit.FirstFrame) && (unit.FromClient ? _server : _client).Has(unit.FirstFrame);
        // Who says ClientHello is the client, even where the other end opened the connection.
        (unit.FromClient != _isReversed.Value ? _client : _server).Take(unit);
    }

    /// <summary>The deeds of both ends, each in its order: the client's, then the server's.</summary>
    public (SeenDeed[] Client, SeenDeed[] Server) Deeds(bool withTcp, bool withTls)
    {
        SeenDeed[] client = [.. _client.Deeds(withTcp, withTls, _version == Tls13)], server = [.. _server.Deeds(withTcp, withTls, _version == Tls13)];
        LoosenEnd(client, server);
        LoosenEnd(server, client);
        return (client, server);
    }

    // An end that said by an alert that it closes sends its FIN when its program gets to it: what the other one did meanwhile is chance.
    private static void LoosenEnd(SeenDeed[] own, SeenDeed[] other)
    {
        for (int i = 1; i < own.Length; i++)
        {
            if (own[i].Kind != DeedKind.End || own[i - 1].Unit is not { Kind: TlsUnitKind.Alert or TlsUnitKind.Record })
                continue;
            own[i] = own[i].Knowing(own[i - 1].Knew);
            for (int j = 0; j < other.Length; j++)
                if (other[j].Knew > own[i].From)
                    other[j] = other[j].Knowing(own[i].From);
        }
    }
}
